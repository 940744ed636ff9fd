using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Actions.Move;

/// <summary>Pauses, supersedes or reopens an action, or moves its due date: each with its reason.</summary>
[Needs(RecordKind.Action, Verb.Change)]
public sealed class IndexModel(ActionService actions) : ActionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The verb of the address.</summary>
    public string Move { get; private set; } = "";

    public string Heading => Move switch
    {
        "pause" => $"Pause {One.Reference}",
        "supersede" => $"Say what supersedes {One.Reference}",
        "reopen" => $"Reopen {One.Reference}",
        _ => $"Change the due date of {One.Reference}",
    };

    /// <summary>Why it cannot be done now, apart from what this form asks for.</summary>
    public IReadOnlyList<Reason> Blocks => Move switch
    {
        "pause" => One.ReasonsItCannotBePaused("given"),
        "supersede" => One.ReasonsItCannotBeSuperseded("given"),
        "reopen" => One.ReasonsItCannotBeReopened("given", true),
        _ => [.. One.ReasonsItsDueDateCannotBeChanged(DateOnly.MinValue, "given").Where(r => r.At is null)],
    };

    public async Task<IActionResult> OnGetAsync(string move)
    {
        if (await EnterAsync(move) is { } refused) return refused;
        Input = new InputModel { Version = One.Version, DueOn = DateInput.From(One.DueOn) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string move)
    {
        if (await EnterAsync(move) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => move switch
        {
            "pause" => actions.PauseAsync(One.Id, Input.Version, Input.PausedReason, Acting()),
            "supersede" => actions.SupersedeAsync(One.Id, Input.Version, Input.SupersededBy, Acting()),
            "reopen" => actions.ReopenAsync(One.Id, Input.Version, Input.ReopenReason, Acting()),
            _ => actions.ChangeDueDateAsync(One.Id, Input.Version, Input.DueOn?.Value, Input.DueOnChangeReason, Acting()),
        }))
        {
            if (Conflict is not null)
            {
                Input.Version = One.Version;
                Conflict = new BothVersions(
                [
                    new("Status", ActionStatusWords.For(One.Status), null),
                    new("Due", DateWords.For(One.DueOn, ""), move == "due-date" ? DateWords.For(Input.DueOn?.Value, "") : null),
                    new("Reason", One.PausedReason ?? One.SupersededBy ?? One.DueOnChangeReason, Input.PausedReason ?? Input.SupersededBy ?? Input.ReopenReason ?? Input.DueOnChangeReason),
                ]);
            }

            return Page();
        }

        Success(move switch { "pause" => $"{One.Reference} was paused.", "supersede" => $"{One.Reference} was superseded.", "reopen" => $"{One.Reference} was reopened.", _ => $"The due date of {One.Reference} was changed." });
        return Redirect(ActionAddress);
    }

    private async Task<IActionResult?> EnterAsync(string move)
    {
        Move = move;
        if (!await FindAsync()) return NotFound();
        return (move switch { "pause" => Shown.MayMove, "reopen" => Shown.MayClose, _ => Shown.MayRevise }) ? null : Forbid();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Why is it paused?")]
        public string? PausedReason { get; set; }

        [Display(Name = "What takes its place?")]
        public string? SupersededBy { get; set; }

        [Display(Name = "Why is it reopened?")]
        public string? ReopenReason { get; set; }

        [Display(Name = "Due date")]
        public DateInput? DueOn { get; set; }

        [Display(Name = "Why does it change?")]
        public string? DueOnChangeReason { get; set; }
    }
}

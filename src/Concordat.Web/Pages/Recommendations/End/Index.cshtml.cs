using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.End;

/// <summary>Closes, reopens or withdraws a recommendation, for whoever convened its review.</summary>
[Needs(RecordKind.Recommendation, Verb.Close)]
public sealed class IndexModel(RecommendationService recommendations) : RecommendationPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The verb of the address: close, reopen or withdraw.</summary>
    public string Task { get; private set; } = "";

    public string Heading => $"{char.ToUpperInvariant(Task[0])}{Task[1..]} {Shown.Recommendation.Reference}";

    /// <summary>Why it cannot be done now, apart from what this form asks for.</summary>
    public IReadOnlyList<Reason> Blocks => Task switch
    {
        "close" => [.. Shown.Recommendation.ReasonsItCannotBeClosed(Today, "given", null, true, Shown.Actions, Shown.NameOf).Where(r => r.At is null)],
        "reopen" => [.. Shown.Recommendation.ReasonsItCannotBeReopened("given", true)],
        _ => [.. Shown.Recommendation.ReasonsItCannotBeWithdrawn("given", true)],
    };

    public async Task<IActionResult> OnGetAsync(string verb)
    {
        if (await EnterAsync(verb) is { } refused) return refused;
        Input = new InputModel { Version = Shown.Recommendation.Version, ClosedOn = DateInput.From(Today) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string verb)
    {
        if (await EnterAsync(verb) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        var one = Shown.Recommendation;
        if (!await TryAsync(() => verb switch
        {
            "close" => recommendations.CloseAsync(one.Id, Input.Version, Input.ClosedOn?.Value, Input.ClosedByBody, Input.ClosingNote, Acting()),
            "reopen" => recommendations.ReopenAsync(one.Id, Input.Version, Input.ReopenReason, Acting()),
            _ => recommendations.WithdrawAsync(one.Id, Input.Version, Input.WithdrawnReason, Acting()),
        }))
        {
            if (Conflict is not null)
            {
                Input.Version = one.Version;
                Conflict = new BothVersions([new("Status", RecommendationStatusWords.For(one.Status), null), new("Words", one.Text, null)]);
            }

            return Page();
        }

        Success(verb switch { "close" => $"{one.Reference} was closed.", "reopen" => $"{one.Reference} was reopened.", _ => $"{one.Reference} was withdrawn." });
        return Redirect(RecommendationAddress);
    }

    private async Task<IActionResult?> EnterAsync(string verb)
    {
        Task = verb;
        return !await FindAsync() ? NotFound() : Shown.MayClose ? null : Forbid();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Day it was closed")]
        public DateInput? ClosedOn { get; set; }

        [Display(Name = "Body or person that closed it")]
        public string? ClosedByBody { get; set; }

        [Display(Name = "Closing note: how it was done")]
        public string? ClosingNote { get; set; }

        [Display(Name = "Why is it reopened?")]
        public string? ReopenReason { get; set; }

        [Display(Name = "Why is it withdrawn?")]
        public string? WithdrawnReason { get; set; }
    }
}

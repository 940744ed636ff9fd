using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Actions.Revise;

/// <summary>Says anew what an action is, who owns it and how it will be done.</summary>
[Needs(RecordKind.Action, Verb.Change)]
public sealed class IndexModel(ActionService actions, ActionViewService views) : ActionPage
{
    [BindProperty]
    public ActionInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    /// <summary>Why it cannot be revised now.</summary>
    public IReadOnlyList<Reason> Blocks => One.ReasonsItCannotBeRevised(new(One.Title));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        Input = ActionInput.Of(One);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        Input.DueOn = DateInput.From(One.DueOn);
        if (!await TryAsync(() => actions.ReviseAsync(One.Id, Input.Version, Input.Details, Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = One.Version;
                Conflict = Input.Beside(One, id => Owners.FirstOrDefault(o => o.Value == id)?.Text);
            }

            return Page();
        }

        Success($"{One.Reference} was saved.");
        return Redirect(ActionAddress);
    }

    private async Task<IActionResult?> EnterAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!Shown.MayRevise) return Forbid();
        Owners = [.. (await views.OwnersAsync(Partnership.Id, Today)).Select(o => new Choice(o.PersonId.ToString(), o.JobTitle is null ? o.Name : $"{o.Name}, {o.JobTitle}"))];
        return null;
    }
}

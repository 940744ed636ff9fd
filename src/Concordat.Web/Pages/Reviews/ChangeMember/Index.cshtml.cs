using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeMember;

/// <summary>Changes what is said of somebody in a review, or takes them off it.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(ReviewMemberService members, ActionViewService people, TimeProvider clock) : ReviewPage
{
    /// <summary>The member of the address.</summary>
    [FromRoute]
    public Guid Member { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public MemberInput Input { get; set; } = new();

    /// <summary>The member as stored.</summary>
    public ReviewMember Stored { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ReviewPolicy.MayChange(Viewer, Review)) return Forbid();
        if (!await FindAsync(cancellationToken)) return NotFound();
        Input = MemberInput.Of(Stored);
        await OfferAsync();
        return Page();
    }

    /// <summary>Saves the change, or shows both versions when somebody else saved first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        await OfferAsync();
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(() => members.ChangeAsync(Member, Input.Version, Input.ToDetails(), Acting(), cancellationToken)))
        {
            Success($"{Input.Name!.Trim()} was changed.");
            return Redirect($"{ReviewAddress}/members");
        }

        if (Conflict is null || !await FindAsync(cancellationToken)) return Page();
        Conflict = new BothVersions(
        [
            new("Name", Stored.Name, Input.Name),
            new("In the review", MemberRoleWords.For(Stored.Role), Input.Role is { } role ? MemberRoleWords.For(role) : null),
            new("Council or organisation", Partnership.Organisation(Stored.OrganisationId)?.Name, Partnership.Organisation(Input.OrganisationId)?.Name),
            new("In the office’s records", NameOf(Stored.PersonId), NameOf(Input.PersonId)),
            new("Political group", Stored.Group, Input.Group),
            new("Office or job", Stored.Office, Input.Office),
        ]);
        Input.Version = Stored.Version;
        return Page();
    }

    /// <summary>Takes them off the review.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        ModelState.Clear();
        if (!await TryAsync(() => members.RemoveAsync(Member, Acting(), cancellationToken)))
        {
            await OfferAsync();
            return Page();
        }

        Success($"{Stored.Name} was taken off the review.");
        return Redirect($"{ReviewAddress}/members");
    }

    private string? NameOf(Guid? person) => Input.People.FirstOrDefault(p => p.Value == person?.ToString())?.Text;

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        var found = (await members.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault(m => m.Id == Member);
        if (found is not null) Stored = found;
        return found is not null;
    }

    private async Task OfferAsync() => Input.Offer(Partnership, await people.OwnersAsync(Partnership.Id, clock.Today()), Stored);
}

using Concordat.Application.Accounts;
using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.People;

/// <summary>One person: what they are, the roles they hold, and for administrators how they sign in.</summary>
[Needs(RecordKind.Person, Verb.See)]
public sealed class PersonModel(PersonDirectoryService directory, InvitationService invitations, HistoryService histories, TimeProvider clock) : PartnershipPage
{
    /// <summary>The person.</summary>
    public PersonPicture Picture { get; private set; } = null!;

    /// <summary>A link just made, shown this once.</summary>
    public string? PrivateLink { get; private set; }

    /// <summary>What happened to the record; null for who may not read it.</summary>
    public IReadOnlyList<HistoryEntry>? History { get; private set; }

    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Whether the viewer may change people.</summary>
    public bool MayChange => PersonPolicy.MayChange(Viewer, Partnership.Id);

    /// <summary>Shows the person.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellationToken)
    {
        PrivateLink = MayChange ? TempData[LinkKey] as string : null;
        return await ShowAsync(person, cancellationToken);
    }

    /// <summary>Makes a link.</summary>
    public async Task<IActionResult> OnPostInviteAsync(Guid person, CancellationToken cancellationToken)
    {
        LinkMade? made = null;
        if (!await TryAsync(async () => made = await invitations.InviteAgainAsync(Partnership.Id, person, Origin(Request), Acting(), cancellationToken))) return await ShowAsync(person, cancellationToken);
        Told(this, made!);
        return Redirect($"{Address}/people/{person}");
    }

    /// <summary>Withdraws the invitation.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(Guid person, CancellationToken cancellationToken)
    {
        if (!await TryAsync(() => invitations.WithdrawAsync(Partnership.Id, person, Acting(), cancellationToken))) return await ShowAsync(person, cancellationToken);
        Success("The invitation is withdrawn. Its link no longer works.");
        return Redirect($"{Address}/people/{person}");
    }

    /// <summary>What is said of an invitation.</summary>
    public string InvitationWords(AccountLink invitation) => invitation.IsOpenAt(clock.GetUtcNow().UtcDateTime)
        ? $"Invited on {DateWords.For(UkClock.DateOf(invitation.MadeAt))}. The link works until {DateWords.For(UkClock.DateOf(invitation.EndsAt))}."
        : $"The invitation of {DateWords.For(UkClock.DateOf(invitation.MadeAt))} was not used and has run out.";

    internal const string LinkKey = "PrivateLink";

    internal static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    /// <summary>Says what came of making a link, and keeps its address for the next page alone.</summary>
    internal static void Told(PageModel page, LinkMade made)
    {
        page.TempData["Notification"] = (made.Address, made.Mailed) switch
        {
            (null, false) => "This address has an account already. The roles are given, and no invitation is needed.",
            (null, true) => "A mail has gone to this person.",
            (_, true) => "An invitation has been mailed. The link is below too, in case the mail is lost.",
            (_, false) => "The link is made. Mail is not set up here, so pass it on yourself.",
        };
        if (made.Address is not null) page.TempData[LinkKey] = made.Address;
    }

    private async Task<IActionResult> ShowAsync(Guid person, CancellationToken cancellationToken)
    {
        var picture = await directory.FindAsync(Partnership.Id, person, Viewer, cancellationToken);
        if (picture is null) return NotFound();
        Picture = picture;
        if (MayChange || HistoryService.ReadsTrail(Viewer, Partnership.Id)) History = await histories.OfAsync(Viewer, Partnership.Id, person, cancellationToken: cancellationToken);
        return Page();
    }
}

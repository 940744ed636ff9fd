using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RemoveEvidence;

/// <summary>Takes a witness, a key point, an interjection, an attendance or a panel note out of the record, with a reason.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(EvidenceRemovalService removals, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>What would be taken out.</summary>
    public EvidenceToRemove Found { get; private set; } = null!;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Where it stands: its session, or the sessions of the review.</summary>
    public string BackAddress => Found.SessionId is { } session ? $"{SessionsAddress}/{session}" : SessionsAddress;

    /// <summary>Shows what hangs on it.</summary>
    public async Task<IActionResult> OnGetAsync(string kind, Guid item)
    {
        if (!await EnterAsync(kind, item)) return NotFound();
        Input.Version = Found.Version;
        return Page();
    }

    /// <summary>Takes it out.</summary>
    public async Task<IActionResult> OnPostAsync(string kind, Guid item)
    {
        if (!await EnterAsync(kind, item)) return NotFound();
        if (!await TryAsync(() => removals.RemoveAsync(Found.Kind, item, Input.Version, Acting(Input.Why), HttpContext.RequestAborted)))
        {
            Input.Version = Found.Version;
            return Page();
        }

        Success($"The {EvidenceKindWords.For(Found.Kind)} was removed.");
        return Redirect(BackAddress);
    }

    private async Task<bool> EnterAsync(string kind, Guid item)
    {
        await EnterEvidenceAsync();
        var of = Enum.GetValues<EvidenceKind>().Single(k => EvidenceKindWords.InAddress(k) == kind.ToLowerInvariant());
        if (await removals.FindAsync(Review.Id, of, item, Viewer, HttpContext.RequestAborted) is not { } found) return false;
        Warn(found.Item);
        Found = found;
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The version the person was looking at.</summary>
        public int Version { get; set; }

        /// <summary>Why.</summary>
        [Display(Name = "Why it is removed")]
        public string? Why { get; set; }
    }
}

using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Disagreements;

/// <summary>The points that disagree, side by side.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(DisagreementService disagreements, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The disagreements the viewer may see.</summary>
    public IReadOnlyList<DisagreementView> List { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        await EnterEvidenceAsync();
        List = await disagreements.ListAsync(Review, Viewer, HttpContext.RequestAborted);
        if (List.FirstOrDefault(d => d.Disagreement.InConfidence) is { } held) Warn(held.Disagreement);
    }

    /// <summary>Removes a mark.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await TryAsync(() => disagreements.RemoveAsync(id, Acting(), HttpContext.RequestAborted)))
        {
            await OnGetAsync();
            return Page();
        }

        Success("The mark was removed. Both points stay.");
        return Redirect($"{ReviewAddress}/disagreements");
    }
}

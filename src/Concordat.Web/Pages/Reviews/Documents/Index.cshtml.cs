using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Reviews.Documents;

/// <summary>The documents put in evidence.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(ReviewDocumentService documents, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The documents the viewer may see.</summary>
    public IReadOnlyList<ReviewDocumentView> Documents { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        await EnterEvidenceAsync();
        Documents = await documents.ListAsync(Review, Viewer, HttpContext.RequestAborted);
        if (Documents.FirstOrDefault(d => d.Document.InConfidence) is { } held) Warn(held.Document);
    }
}

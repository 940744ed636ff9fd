using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Reviews.Sessions;

/// <summary>The sessions of a review.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(SessionService sessions, PanelNoteService notes, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The sessions the viewer may see, by date.</summary>
    public IReadOnlyList<SessionLine> Sessions { get; private set; } = [];

    /// <summary>The panel's notes that belong to no session.</summary>
    public IReadOnlyList<PanelNote> Apart { get; private set; } = [];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        await EnterEvidenceAsync();
        Sessions = await sessions.ListAsync(Review, Viewer, HttpContext.RequestAborted);
        Apart = await notes.ListApartAsync(Review, Viewer, HttpContext.RequestAborted);
    }
}

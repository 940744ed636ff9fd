using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Session;

/// <summary>One session with all that was heard at it.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(SessionService sessions, EvidenceFileService files, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The session.</summary>
    public SessionView View { get; private set; } = null!;

    /// <summary>Whether the viewer may open the paper it was read from.</summary>
    public bool MayOpenPaper { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid session)
    {
        await EnterEvidenceAsync();
        if (await sessions.FindAsync(Review, session, Viewer, HttpContext.RequestAborted) is not { } view) return NotFound();
        View = view;
        MayOpenPaper = await files.MayOpenAsync(Partnership.Id, view.Session.SourceFileId, Viewer, HttpContext.RequestAborted);
        Warn(view.Session);
        if (view.Witnesses.FirstOrDefault(w => w.Witness.InConfidence) is { } held) Warn(held.Witness);
        return Page();
    }
}

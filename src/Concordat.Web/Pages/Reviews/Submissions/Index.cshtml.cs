using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Submissions;

/// <summary>What others put in to a review.</summary>
[Needs(RecordKind.Evidence, Verb.See)]
public sealed class IndexModel(SubmissionService submissions) : ReviewPage
{
    /// <summary>The submissions.</summary>
    public IReadOnlyList<Submission> Submissions { get; private set; } = [];

    /// <summary>Whether the viewer may record them.</summary>
    public bool MayChange => ReviewPolicy.MayChange(Viewer, Review) && Review.Status != ReviewStatus.Closed;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Submissions = await submissions.ListAsync(Review, Viewer, cancellationToken);

    /// <summary>Sends the file one came as.</summary>
    public async Task<IActionResult> OnGetFileAsync(Guid submission, CancellationToken cancellationToken)
    {
        // Always as a download: what others send is not shown as a page of this site.
        return await submissions.FileAsync(Review, submission, Viewer, cancellationToken) is { } file ? File(file.Content, "application/octet-stream", file.Name) : NotFound();
    }
}

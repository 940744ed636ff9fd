using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Reviews.Report.Show;

/// <summary>The report of a review: what is written, what is missing, what was published.</summary>
[Needs(RecordKind.Report, Verb.See)]
public sealed class IndexModel(ReportService reports, ReportPublicationService publication, ReportVersionService versions) : ReviewPage
{
    public ReportDraft? Draft { get; private set; }

    public PublishCheck? Check { get; private set; }

    public IReadOnlyList<ReportVersionLine> Versions { get; private set; } = [];

    public bool MayChange => ReportPolicy.MayChange(Viewer, Review) && Review.Status != Domain.Reviews.ReviewStatus.Closed;

    public bool MaySeeDraft => ReportPolicy.MaySeeDraft(Viewer, Review);

    public bool MaySeeExempt => ReportPolicy.MaySeeExempt(Viewer, Review);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Draft = await reports.FindAsync(Review, Viewer, cancellationToken);
        Check = Draft is null ? null : await publication.CheckAsync(Review, Viewer, cancellationToken);
        Versions = await versions.ListAsync(Review, Viewer, cancellationToken);
    }

    /// <summary>In a few words, what a section has in it.</summary>
    public static string Holds(ReportSection section) => (section.Text, ReportHeadings.FilledWith(section.Kind)) switch
    {
        (null, null) => "Empty",
        (null, _) => "Filled from the review",
        (_, null) => "Written",
        _ => "Written, and filled from the review",
    };
}

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

    private IReadOnlyList<ReportHeading> Filled { get; set; } = [];

    public bool MayChange => ReportPolicy.MayChange(Viewer, Review) && Review.Status != Domain.Reviews.ReviewStatus.Closed;

    public bool MaySeeDraft => ReportPolicy.MaySeeDraft(Viewer, Review);

    public bool MaySeeExempt => ReportPolicy.MaySeeExempt(Viewer, Review);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Draft = await reports.FindAsync(Review, Viewer, cancellationToken);
        if (Draft is not null) Filled = [.. ReportBuilder.Public(Draft, new Domain.Councils.CouncilWords()).Sections.Select(one => one.Kind)];
        Check = Draft is null ? null : await publication.CheckAsync(Review, Viewer, cancellationToken);
        Versions = await versions.ListAsync(Review, Viewer, cancellationToken);
    }

    /// <summary>In a few words, what a section has in it.</summary>
    public string Holds(ReportSection section) => (section.Text, ReportHeadings.FilledWith(section.Kind) is not null) switch
    {
        (null, false) => "Empty",
        (null, true) => Filled.Contains(section.Kind) ? "Filled from the review" : "Nothing in the review yet",
        (_, false) => "Written",
        (_, true) => "Written, and filled from the review",
    };
}

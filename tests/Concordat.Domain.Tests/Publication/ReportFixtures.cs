using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;

namespace Concordat.Domain.Tests.Publication;

internal static class ReportFixtures
{
    public static readonly Guid PartnershipId = new("0199e000-0000-7000-8000-000000000001");
    private static int _next;

    public static Guid Id() => new(System.Threading.Interlocked.Increment(ref _next), 0, 0, [0, 0, 0, 0, 0, 0, 0, 9]);

    public static Review Review() => Domain.Reviews.Review.SetUp(Id(), PartnershipId, 3, new ReviewSetUp { Title = "Shared services & O’Brien’s depot", ConvenedByOffice = "Portfolio Holder for Transformation" });

    public static ReportRecommendation Recommendation(int number = 12, bool exempt = false) => new(
        Id(), $"REC-{number}", null, "That transition costs are shown in every savings calculation.", null, ["Fenmoor Borough Council", "Coastwold District Council"], 1, false,
        exempt, exempt ? 3 : null, exempt ? "It names a bidder." : null);

    /// <summary>A report with every implication said and one section written, which can be published.</summary>
    public static ReportDraft Fit(ReportMaterial? material = null)
    {
        var review = Review();
        var report = Report.Begin(Id(), PartnershipId, review.Id, null, review.Title);
        report.Describe(new ReportDetails { Title = review.Title, Meeting = "Cabinet", MeetingOn = new DateOnly(2026, 11, 3), DecisionMaker = "Full Council", LeadOfficer = "Siân O’Brien", Author = "A. Writer", Equality = EqualityStanding.ScreenedOut, EqualityNote = "Nothing changes for any group." });
        var sections = ReportHeadings.Usual.Select((heading, i) => ReportSection.Add(Id(), report.Id, i + 1, heading)).ToList();
        Section(sections, ReportHeading.Background).Write("Background", "Three councils share a company.\n\nIt began in 2025.\n- one\n- two", false, [], null);
        Section(sections, ReportHeading.Options).Write("Available options", "Do nothing.", false, [], null);
        var implications = Enum.GetValues<Implication>().Select(kind => ReportImplication.Ask(Id(), report.Id, kind)).ToList();
        foreach (var implication in implications) implication.Say(null, true, "The report asks only for figures.");
        return new ReportDraft(report, sections, implications, material ?? new ReportMaterial { ReviewReference = "REV-3", ConvenedBy = "Portfolio Holder for Transformation", Recommendations = [Recommendation()] });
    }

    public static ReportSection Section(IEnumerable<ReportSection> sections, ReportHeading kind) => sections.Single(section => section.Kind == kind);
}

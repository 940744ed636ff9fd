using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Shouldly;
using Xunit;
using static Concordat.Domain.Tests.Publication.ReportFixtures;

namespace Concordat.Domain.Tests.Publication;

public class ReportChecksTests
{
    [Fact]
    public void ReasonsItCannotBePublished_Fit_AreNone() => ReportChecks.ReasonsItCannotBePublished(Fit(), Review()).ShouldBeEmpty();

    [Fact]
    public void ReasonsItCannotBePublished_ManyFaults_AreAllGiven()
    {
        var bare = Recommendation(7) with { Addressees = [], FindingCount = 0, Text = " " };
        var draft = Fit(new ReportMaterial
        {
            ReviewReference = "REV-3",
            ConvenedBy = "Joint Scrutiny Panel",
            Recommendations = [bare, Recommendation(8, exempt: true) with { ExemptParagraph = null, ExemptReason = null }],
            Findings = [new ReportFinding(Id(), "F-2", "The same slides were shown three times.", null, HasEvidence: false)],
            ConfidenceFaults = ["A point of Witness A names its speaker. Reword it."],
        });
        draft.Implications[1].Say(null, false, null);
        Section(draft.Sections, ReportHeading.Risk).Write("Risk", "Secret.", true, [], null);

        ReportChecks.ReasonsItCannotBePublished(draft, Review()).Select(reason => reason.Text).ShouldBe(
        [
            "REC-7 has no words. Write it, or withdraw it.",
            "REC-7 has no addressee. Choose who it is made to.",
            "REC-7 names no finding. Choose the findings it rests on.",
            "REC-8 is exempt without a paragraph of Schedule 12A. Choose the paragraph.",
            "REC-8 is exempt without its public-interest reasoning. Say why it outweighs disclosure.",
            "F-2 names no evidence. Choose the key points, themes or documents it rests on.",
            "A point of Witness A names its speaker. Reword it.",
            "The implication “Financial (section 151 officer)” is empty. Say what it means, or why it is not applicable.",
            "The section “Risk” is exempt without a paragraph of Schedule 12A. Choose the paragraphs.",
            "The section “Risk” is exempt without its public-interest reasoning. Say why it outweighs disclosure.",
        ]);
    }

    [Fact]
    public void ReasonsItCannotBePublished_ClosedReview_SaysToReopen()
    {
        var review = Review();
        review.Publish(new DateOnly(2026, 1, 5));
        review.Close(new DateOnly(2026, 2, 5));

        ReportChecks.ReasonsItCannotBePublished(Fit(), review).ShouldHaveSingleItem().Text.ShouldBe("This review is closed. Whoever convened it can reopen it.");
    }

    [Fact]
    public void Warnings_NoEqualityRecord_SayOnlyTheMonitoringOfficerMayPublish()
    {
        var draft = Fit();
        draft.Report.Describe(new ReportDetails { Title = "T" });

        ReportChecks.Warnings(draft, Review())[0].ShouldBe("No equality analysis and no screening reason is recorded. Record one. Until then only the monitoring officer may publish, with a reason.");
    }

    [Theory]
    [InlineData(ReviewStatus.TakingEvidence, "REV-3 is still taking evidence. Begin reporting first, unless nothing more will be heard.")]
    [InlineData(ReviewStatus.SettingUp, "REV-3 is still setting up. Begin reporting first, unless nothing more will be heard.")]
    [InlineData(ReviewStatus.Reporting, null)]
    public void Warnings_ByStatus_SayThatEvidenceIsStillTaken(ReviewStatus status, string? warning)
    {
        var review = Review();
        if (status == ReviewStatus.TakingEvidence) review.BeginTakingEvidence();
        if (status == ReviewStatus.Reporting) review.BeginReporting();

        ReportChecks.Warnings(Fit(), review).Where(one => one.StartsWith("REV-3 is", StringComparison.Ordinal)).ShouldBe(warning is null ? [] : [warning]);
    }

    [Fact]
    public void Warnings_NoFindingsAndPointsNeverChecked_SaySo()
    {
        var draft = Fit(new ReportMaterial { ReviewReference = "REV-3", ConvenedBy = "Panel", NeverChecked = [new(Id(), "Siân O’Brien", 2), new(Id(), "Councillor 3", 1)], NeverCheckedInConfidence = 1 });

        var warnings = ReportChecks.Warnings(draft, Review());

        warnings.ShouldContain("The report has no findings. A reader cannot see what the recommendations rest on.");
        warnings.ShouldContain("3 key points were never sent to 2 witnesses for checking. They are listed below.");
        warnings.ShouldContain("1 wording released from evidence in confidence was never sent to the witness for checking.");
    }

    [Fact]
    public void Warnings_NumbersTypedOutOfOrder_NameTheHeading() =>
        ReportTemplate.Warnings([new(ReportHeading.Background, "5 Background"), new(ReportHeading.Options, "7. Options"), new(ReportHeading.Implications, "8 Implications"), new(ReportHeading.Recommendations, "9 Recommendations")])
            .ShouldBe(["The heading “7. Options” has the number 7 and comes after 5. Reports are numbered by themselves: take the number out."]);

    [Fact]
    public void Warnings_MissingOptionsAndImplications_SaySo() =>
        ReportTemplate.Warnings([new(ReportHeading.Recommendations, "Recommendations")]).Count.ShouldBe(2);

    [Fact]
    public void Set_SameHeadingTwice_IsRefused() =>
        Should.Throw<RefusedException>(() => ReportTemplate.Create(Id(), PartnershipId, Id(), [new(ReportHeading.Risk, "Risk"), new(ReportHeading.Risk, "Risks")]))
            .Reasons.ShouldHaveSingleItem().Text.ShouldBe("“Risk” is there 2 times. Keep one.");

    [Fact]
    public void Say_NotApplicableWithoutReason_IsRefused() =>
        Should.Throw<RefusedException>(() => ReportImplication.Ask(Id(), Id(), Implication.Equality).Say(null, true, " \u200B")).Message.ShouldBe("Say why it is not applicable.");

    [Fact]
    public void Describe_ScreenedOutWithoutReason_IsRefused() =>
        Should.Throw<RefusedException>(() => Fit().Report.Describe(new ReportDetails { Title = "T", Equality = EqualityStanding.ScreenedOut }))
            .Reasons.ShouldHaveSingleItem().At.ShouldBe("EqualityNote");

    [Theory]
    [InlineData(0), InlineData(8)]
    public void Write_ParagraphNotInSchedule_IsRefused(int paragraph) =>
        Should.Throw<RefusedException>(() => Section(Fit().Sections, ReportHeading.Risk).Write("Risk", "x", true, [paragraph], "y"));

    [Fact]
    public void ReportVersion_EveryMember_CannotBeChanged()
    {
        typeof(ReportVersion).GetProperties().ShouldAllBe(property => property.SetMethod == null || property.SetMethod.IsPrivate);
        typeof(ReportVersion).GetMethods(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.DeclaredOnly)
            .ShouldAllBe(method => method.IsSpecialName);
    }
}

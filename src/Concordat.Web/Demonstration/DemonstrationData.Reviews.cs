using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Documents.Reading;
using Concordat.Documents.Writing;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Demonstration;

public sealed partial class DemonstrationData
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private async Task ReviewsAsync()
    {
        await ReviewAsync(JsonSerializer.Deserialize<DemonstrationReview>(Text("first-year.json"), Json)!, "panel-notes.txt");
        await ReviewAsync(JsonSerializer.Deserialize<DemonstrationReview>(Text("peer-challenge.json"), Json)!, null);
        await LetHappenAsync();
        await StillGoingOnAsync();
    }

    private async Task ReviewAsync(DemonstrationReview told, string? paper)
    {
        var set = new ReviewSetUp
        {
            Title = told.Title,
            Purpose = told.Purpose,
            Kind = told.Kind,
            ConvenedByBodyId = _bodies[told.Body],
            StartsOn = told.StartsOn,
            ReportBy = told.ReportBy,
            FeedsInto = told.FeedsInto,
            SubmissionsRule = told.Submissions,
            ChallengeEndedOn = told.ChallengeEndedOn,
            PublicationRule = PublicationRule.WithReport,
        };
        var heard = paper is null ? told.Evidence[^1].On : new DateOnly(2025, 10, 10);
        Guid id = default;
        if (paper is null)
        {
            await InScopeAsync(async scope => id = (await scope.GetRequiredService<ReviewService>().SetUpAsync(_partnershipId, set, On(told.StartsOn, await AsAsync(scope, "tom")))).Id);
            await InScopeAsync(async scope => await scope.GetRequiredService<ReviewService>().BeginTakingEvidenceAsync(id, On(told.StartsOn, await AsAsync(scope, "tom"))));
            foreach (var session in told.Evidence) await InScopeAsync(scope => HearAsync(scope, id, session, "tom"));
        }
        else
        {
            await InScopeAsync(async scope => id = await AcceptPaperAsync(scope, paper, set, heard));
        }

        foreach (var terms in told.Terms) await InScopeAsync(async scope => await scope.GetRequiredService<TermsOfReferenceService>().KeepAsync(id, terms.Text, terms.AgreedBy, terms.AgreedOn, On(heard, await AsAsync(scope, "tom"))));
        foreach (var member in told.Members)
        {
            await InScopeAsync(async scope => await scope.GetRequiredService<ReviewMemberService>().AddAsync(id,
                new ReviewMemberDetails(member.Name, member.Role, member.Group, member.Organisation is null ? null : _organisations[member.Organisation], member.Person is null ? null : _people[member.Person]),
                On(heard, await AsAsync(scope, "tom"))));
        }

        await InScopeAsync(scope => FindAndRecommendAsync(scope, id, told));
        if (told.Minority is { } minority) Happens(minority.On, async scope => await scope.GetRequiredService<MinorityReportService>().SubmitAsync(id, minority.Authors, minority.Text, On(minority.On, await AsAsync(scope, "tom"))));
        Happens(told.PublishedOn, scope => PublishAsync(scope, id, told));
        foreach (var route in told.Routes)
        {
            foreach (var stage in route.Stages) Happens(told.PublishedOn, scope => PassThroughAsync(scope, id, route.Organisation, stage));
        }

        foreach (var sitting in told.FollowUps) Happens(DateOnly.Parse(sitting[0], System.Globalization.CultureInfo.InvariantCulture), scope => SitAsync(scope, id, sitting));
    }

    private async Task<Guid> AcceptPaperAsync(IServiceProvider scope, string paper, ReviewSetUp set, DateOnly on)
    {
        var by = On(on, await AsAsync(scope, "tom"));
        var content = Encoding.UTF8.GetBytes(Text(paper));
        var drafts = scope.GetRequiredService<DraftReviewService>();
        var draftOf = PaperReading.Read(content, paper).Draft ?? throw new InvalidOperationException("The demonstration's paper cannot be read.");
        var read = new ReadPaper(paper, content, draftOf.Title, PaperOutline.KindOf(draftOf), PaperOutline.Of(draftOf), PaperText.Lines(content, paper));
        var draftId = await drafts.KeepAsync(_partnershipId, read, by);
        var draft = (await drafts.FindAsync(_partnershipId, draftId, by.By))!;
        return (await scope.GetRequiredService<DraftAcceptanceService>().AcceptAsync(new AcceptDraft(draftId, draft.Version, set, on.AddYears(2)), by)).Id;
    }

    private async Task HearAsync(IServiceProvider scope, Guid reviewId, DemonstrationReview.Evidence_ told, string who)
    {
        var by = On(told.On, await AsAsync(scope, who));
        var session = await scope.GetRequiredService<SessionService>().RecordAsync(reviewId, new SessionDetails(told.Title, told.On, null, null, null), by);
        var witness = await scope.GetRequiredService<WitnessService>().RecordAsync(session, new WitnessDetails(told.Witness, null, null), by);
        foreach (var point in told.Points) await scope.GetRequiredService<KeyPointService>().RecordAsync(witness, point, told.On, null, by);
    }

    private async Task FindAndRecommendAsync(IServiceProvider scope, Guid reviewId, DemonstrationReview told)
    {
        var on = told.PublishedOn.AddDays(-30);
        var by = On(on, await AsAsync(scope, "tom"));
        var points = await scope.GetRequiredService<ConcordatContext>().Set<KeyPoint>().AsNoTracking().Where(p => p.ReviewId == reviewId).ToListAsync();
        IReadOnlyCollection<Guid> Pointed(IEnumerable<string> words) => [.. words.Select(w => points.First(p => p.Text.Contains(w, StringComparison.Ordinal)).Id)];
        Dictionary<string, Guid> areas = [];
        foreach (var area in told.Areas) areas.Add(area.Title, (await scope.GetRequiredService<ReviewAreaService>().AddAsync(reviewId, area.Title, area.Question is not null, area.Question, by)).Id);
        var themes = scope.GetRequiredService<ThemeService>();
        foreach (var theme in told.Themes) await themes.CarryAsync((await themes.MakeAsync(reviewId, theme.Title, null, by)).Id, null, Pointed(theme.Points), by);
        var suggestions = scope.GetRequiredService<ThemeSuggestionService>();
        var review = await scope.GetRequiredService<ConcordatContext>().Reviews.AsNoTracking().SingleAsync(r => r.Id == reviewId);
        foreach (var taken in told.TakenSuggestions ?? [])
        {
            var suggestion = await suggestions.FindAsync(review, taken.Suggestion, by.By) ?? throw new InvalidOperationException($"The demonstration's evidence does not suggest {taken.Suggestion}.");
            await suggestions.AcceptAsync(new AcceptSuggestion(reviewId, taken.Suggestion, taken.Name, [.. suggestion.Points.Select(p => p.Evidence.Point.Id)]), by);
        }

        foreach (var key in told.DismissedSuggestions ?? []) await suggestions.DismissAsync(reviewId, key, by);
        var findings = new List<Guid>();
        var finding = scope.GetRequiredService<FindingService>();
        foreach (var one in told.Findings)
        {
            var written = await finding.WriteAsync(reviewId, one.Text, areas[one.Area], by);
            findings.Add(written.Id);
            var chosen = Pointed(one.Points);
            await finding.RestOnAsync(written.Id, null, chosen, by);
            // What was said in confidence and is used is published in words the panel chose.
            foreach (var point in points.Where(p => p.InConfidence && chosen.Contains(p.Id))) await scope.GetRequiredService<ReleaseService>().ReleaseAsync(point.Id, point.Version, point.Text, warningsSeen: true, by);
        }

        await scope.GetRequiredService<ReviewService>().BeginReportingAsync(reviewId, by);
        var number = 0;
        foreach (var recommendation in told.Recommendations)
        {
            number++;
            var written = await WriteAsync(scope, reviewId, recommendation, areas[recommendation.Area], findings, $"{number}", null, recommendation.Text, on);
            List<Guid> all = [written.Id];
            var letter = 'a';
            foreach (var part in recommendation.Parts ?? []) all.Add((await WriteAsync(scope, reviewId, recommendation, areas[recommendation.Area], findings, $"{number}{letter++}", written.Id, part, on)).Id);
            foreach (var id in all) Happens(told.PublishedOn, inner => IssueAsync(inner, id, told.PublishedOn));
            Answers(written.Id, reviewId, recommendation);
        }
    }

    private async Task IssueAsync(IServiceProvider scope, Guid recommendationId, DateOnly on)
    {
        var version = await scope.GetRequiredService<ConcordatContext>().Set<Recommendation>().Where(r => r.Id == recommendationId).Select(r => r.Version).SingleAsync();
        await scope.GetRequiredService<RecommendationService>().IssueAsync(recommendationId, version, on.AddMonths(2), On(on, await AsAsync(scope, "tom")));
    }

    private async Task PassThroughAsync(IServiceProvider scope, Guid reviewId, string organisation, string?[] stage)
    {
        var routes = scope.GetRequiredService<RouteService>();
        var planned = DateOnly.Parse(stage[1]!, System.Globalization.CultureInfo.InvariantCulture);
        var added = await routes.AddAsync(new PlanRouteStage(reviewId, _organisations[organisation], _bodies[stage[0]!], null, planned), On(planned.AddDays(-14), await AsAsync(scope, "tom")));
        if (stage[2] is null) return;
        await routes.RecordConsideredAsync(added.Id, added.Version, DateOnly.Parse(stage[2]!, System.Globalization.CultureInfo.InvariantCulture), stage[3], On(planned, await AsAsync(scope, "tom")));
    }

    private async Task SitAsync(IServiceProvider scope, Guid reviewId, string[] sitting)
    {
        var on = DateOnly.Parse(sitting[0], System.Globalization.CultureInfo.InvariantCulture);
        var by = On(on, await AsAsync(scope, "tom"));
        var follow = scope.GetRequiredService<FollowUpService>();
        var planned = await follow.PlanAsync(reviewId, FollowUpKind.Regular, on, by);
        await follow.RecordAsync(new RecordFollowUp(planned.Id, planned.Version, on, "Joint Scrutiny Panel", null, sitting[1], []), by);
    }

    private async Task PublishAsync(IServiceProvider scope, Guid reviewId, DemonstrationReview told)
    {
        var by = On(told.PublishedOn, await AsAsync(scope, "tom"));
        var context = scope.GetRequiredService<ConcordatContext>();
        var reports = scope.GetRequiredService<ReportService>();
        var text = told.Report;
        await reports.BeginAsync(reviewId, null, by);
        var review = await context.Reviews.AsNoTracking().SingleAsync(r => r.Id == reviewId);
        var draft = (await reports.FindAsync(review, by.By))!;
        await reports.DescribeAsync(reviewId, draft.Report.Version, new ReportDetails
        {
            Title = told.Title,
            Meeting = text.Meeting,
            MeetingOn = text.MeetingOn,
            DecisionMaker = text.DecisionMaker,
            LeadOfficer = text.LeadOfficer,
            Author = text.Author,
            Contact = text.Contact,
            Wards = text.Wards,
            Equality = text.Equality,
            EqualityNote = text.EqualityNote,
        }, by);
        foreach (var section in draft.Sections.Where(s => text.Sections.ContainsKey(s.Kind.ToString())))
            await reports.WriteSectionAsync(new WriteSection { SectionId = section.Id, Version = section.Version, Heading = section.Heading, Text = text.Sections[section.Kind.ToString()] }, by);
        foreach (var implication in draft.Implications)
        {
            var said = text.Implications.GetValueOrDefault(implication.Kind.ToString());
            await reports.SayImplicationAsync(new SayImplication(implication.Id, implication.Version, said, said is null, said is null ? text.NotApplicable : null), by);
        }

        if (text.Exempt is { } exempt)
        {
            var added = await reports.AddSectionAsync(reviewId, exempt.Heading, by);
            await reports.WriteSectionAsync(new WriteSection { SectionId = added, Version = 1, Heading = exempt.Heading, Text = exempt.Text, IsExempt = true, ExemptParagraphs = exempt.Paragraphs, PublicInterest = exempt.PublicInterest }, by);
        }

        context.ChangeTracker.Clear();
        var publication = scope.GetRequiredService<ReportPublicationService>();
        var check = (await publication.CheckAsync(review, by.By))!;
        await publication.PublishAsync(new PublishReport(reviewId, check.Seen, null, null, report => WordReportWriter.Write(report, by.At)), by);
    }

    // What is not finished on the demonstration's day: a review of one council, one that has stood still, and a paper that waits.
    private async Task StillGoingOnAsync()
    {
        await InScopeAsync(async scope => await scope.GetRequiredService<ReviewService>().SetUpAsync(_partnershipId, new ReviewSetUp
        {
            Title = "Planning enforcement across the boundary",
            Purpose = "Whether residents on either side of the boundary get the same answer.",
            Kind = ReviewKind.TaskAndFinish,
            ConvenedByBodyId = _bodies["Marshland Overview and Scrutiny Committee"],
            StartsOn = new DateOnly(2026, 3, 9),
            ReportBy = new DateOnly(2026, 9, 30),
        }, On(new DateOnly(2026, 3, 9), await AsAsync(scope, "noor"))));
        Guid own = default;
        await InScopeAsync(async scope => own = (await scope.GetRequiredService<ReviewService>().SetUpAsync(_partnershipId, new ReviewSetUp
        {
            Title = "One customer team: what Coastwold wants from it",
            Purpose = "What Coastwold’s members want before the council answers the partnership’s proposal.",
            Kind = ReviewKind.WorkingGroup,
            ConvenedByOffice = "Portfolio holder for transformation",
            ConvenedByOrganisationId = _organisations["Coastwold"],
            KeptToConvener = true,
            StartsOn = new DateOnly(2026, 9, 1),
            ReportBy = new DateOnly(2026, 12, 15),
        }, On(new DateOnly(2026, 9, 1), await AsAsync(scope, "ruth")))).Id);
        await InScopeAsync(async scope => await scope.GetRequiredService<ReviewService>().BeginTakingEvidenceAsync(own, On(new DateOnly(2026, 9, 15), await AsAsync(scope, "ruth"))));
        await InScopeAsync(scope => HearAsync(scope, own, new DemonstrationReview.Evidence_(new DateOnly(2026, 9, 22), "First meeting", "Customer services manager", ["Coastwold’s residents come to the counter more than anybody else’s.", "A shared team would need somebody at our counter on market day."]), "ruth"));
    }
}

using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Lets each recogniser find its own kind of passage, the surest first, and leaves the rest unplaced.</summary>
internal static class PaperRecognition
{
    public static PaperDraft Read(PaperDocument document)
    {
        var pass = new ReadingPass(OutlineMending.Mend(document));
        var areas = AreaRecogniser.Read(pass);
        var partnerships = PartnershipTableRecogniser.Read(pass);
        partnerships.AddRange(PartnershipRecordRecogniser.Read(pass));
        var statements = StatementRecogniser.Read(pass);
        var isPeerChallenge = PeerChallengeRecogniser.IsPeerChallenge(pass);
        var namesPeers = isPeerChallenge;
        List<DraftQuestion> questions = isPeerChallenge ? [] : [.. QuestionTableRecogniser.Read(pass), .. LabelledQuestionRecogniser.Read(pass)];
        var sessions = SessionRecogniser.Read(pass, explicitOnly: isPeerChallenge);
        sessions.AddRange(EvidenceTableRecogniser.Read(pass));
        sessions.AddRange(VisitRecogniser.Read(pass));
        var (title, date) = TitleRecogniser.Read(pass);
        var terms = TermsOfReferenceRecogniser.Read(pass);
        var recommendations = AreaRecogniser.Recommendations(areas);
        var tracked = TrackerRecogniser.Read(pass);
        recommendations.AddRange(tracked);
        new RecommendationRecogniser(pass, recommendations).Read();
        recommendations = [.. recommendations.OrderBy(recommendation => recommendation.Line)];
        WarnOfNumbers(pass, recommendations);
        partnerships.AddRange(PartnershipSectionRecogniser.Read(pass));
        partnerships.AddRange(PartnershipRecordRecogniser.ReadTitled(pass));
        isPeerChallenge &= sessions.Count == 0 && areas.Count == 0 && Tracked(recommendations, areas) == 0;
        var (team, scope) = namesPeers ? PeerChallengeRecogniser.Read(pass) : ([], []);
        if (!isPeerChallenge)
            questions.AddRange(QuestionRecogniser.Read(pass));
        return new PaperDraft
        {
            Title = title,
            Date = date,
            Kind = isPeerChallenge ? PaperKind.PeerChallenge : KindOf(sessions, areas, Tracked(recommendations, areas), partnerships.Count, questions.Count, recommendations.Count),
            Sessions = [.. sessions.OrderBy(session => session.Line)],
            Areas = areas,
            Recommendations = recommendations,
            Partnerships = [.. partnerships.OrderBy(partnership => partnership.Line)],
            Statements = statements,
            TermsOfReference = terms,
            Team = team,
            ScopeQuestions = scope,
            Questions = [.. questions.OrderBy(question => question.Line)],
            Unplaced = pass.Unplaced(),
            Warnings = pass.Warnings(),
        };
    }

    private static void WarnOfNumbers(ReadingPass pass, List<DraftRecommendation> recommendations)
    {
        var numbers = new HashSet<(string?, string)>();
        foreach (var recommendation in recommendations.Where(recommendation => recommendation.Number is not null && !numbers.Add((recommendation.Area, recommendation.Number))))
            pass.Warn(recommendation.Line, $"Recommendation {recommendation.Number} is numbered as an earlier one is. Both were kept.");
        foreach (var recommendation in recommendations.Where(recommendation => recommendation.Due is { Date: null } due && DateText.Find(due.Text) is { HasYear: true, Date: null }))
            pass.Warn(recommendation.Line, $"“{recommendation.Due!.Text}” is not a date in the calendar, so the recommendation was left without one.");
        foreach (var recommendation in recommendations)
        {
            if (DateText.Find(recommendation.Text) is { HasYear: true, Date: null } told)
                pass.Warn(recommendation.Line, $"“{told.Printed}” in this recommendation is not a date in the calendar.");
        }
    }

    /// <summary>The kind of which the paper holds most; where two are equal, the earlier in this list.</summary>
    private static PaperKind KindOf(List<DraftSession> sessions, List<DraftArea> areas, int tracked, int partnerships, int questions, int recommendations)
    {
        (PaperKind Kind, int Count)[] kinds =
        [
            (PaperKind.Sessions, sessions.Sum(session => session.Witnesses.Count + session.Panel.Count)),
            (IsLogOfActions(areas) ? PaperKind.Tracker : PaperKind.AreaReview, areas.Sum(area => area.Actions.Count)),
            (PaperKind.Register, partnerships),
            (PaperKind.Tracker, tracked),
            // One answer in passing does not make minutes of a report.
            (PaperKind.Questions, questions > 1 || recommendations == 0 ? questions : 0),
        ];
        var most = kinds.MaxBy(kind => kind.Count);
        return most.Count > 0 ? most.Kind : PaperKind.Report;
    }

    /// <summary>The recommendations of which the paper tells what came of them.</summary>
    private static int Tracked(List<DraftRecommendation> recommendations, List<DraftArea> areas)
    {
        var actions = areas.SelectMany(area => area.Actions).Select(action => action.Line).ToHashSet();
        var tracked = recommendations.Count(recommendation => !actions.Contains(recommendation.Line) && (recommendation.Response ?? recommendation.Status ?? recommendation.Lead ?? recommendation.Due?.Text) is not null);
        return tracked * 2 >= recommendations.Count ? tracked : 0;
    }

    /// <summary>Actions with who does them and by when, in one table of no area, are a log and no review of areas.</summary>
    private static bool IsLogOfActions(List<DraftArea> areas) =>
        areas.Count == 1 && areas[0] is { Name: "", Ambition: null, Completed.Count: 0 } && areas[0].Actions.Exists(action => action.Lead is not null || action.Due is not null);
}

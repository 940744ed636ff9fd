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
        var statements = StatementRecogniser.Read(pass);
        var isPeerChallenge = PeerChallengeRecogniser.IsPeerChallenge(pass);
        List<DraftQuestion> questions = isPeerChallenge ? [] : [.. QuestionTableRecogniser.Read(pass), .. LabelledQuestionRecogniser.Read(pass)];
        var sessions = SessionRecogniser.Read(pass);
        sessions.AddRange(VisitRecogniser.Read(pass));
        var (title, date) = TitleRecogniser.Read(pass);
        var terms = TermsOfReferenceRecogniser.Read(pass);
        var recommendations = AreaRecogniser.Recommendations(areas);
        var tracked = TrackerRecogniser.Read(pass);
        recommendations.AddRange(tracked);
        new RecommendationRecogniser(pass, recommendations).Read();
        partnerships.AddRange(PartnershipSectionRecogniser.Read(pass));
        isPeerChallenge &= sessions.Count == 0 && areas.Count == 0;
        var (team, scope) = isPeerChallenge ? PeerChallengeRecogniser.Read(pass) : ([], []);
        if (!isPeerChallenge)
            questions.AddRange(QuestionRecogniser.Read(pass));
        return new PaperDraft
        {
            Title = title,
            Date = date,
            Kind = isPeerChallenge ? PaperKind.PeerChallenge : KindOf(sessions, areas, tracked.Count, partnerships.Count, questions.Count, recommendations.Count),
            Sessions = sessions,
            Areas = areas,
            Recommendations = [.. recommendations.OrderBy(recommendation => recommendation.Line)],
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

    /// <summary>The kind of which the paper holds most; where two are equal, the earlier in this list.</summary>
    private static PaperKind KindOf(List<DraftSession> sessions, List<DraftArea> areas, int tracked, int partnerships, int questions, int recommendations)
    {
        (PaperKind Kind, int Count)[] kinds =
        [
            (PaperKind.Sessions, sessions.Sum(session => session.Witnesses.Count + session.Panel.Count)),
            (PaperKind.AreaReview, areas.Sum(area => area.Actions.Count)),
            (PaperKind.Register, partnerships),
            (PaperKind.Tracker, tracked),
            // One answer in passing does not make minutes of a report.
            (PaperKind.Questions, questions > 1 || recommendations == 0 ? questions : 0),
        ];
        var most = kinds.MaxBy(kind => kind.Count);
        return most.Count > 0 ? most.Kind : PaperKind.Report;
    }
}

using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Lets each recogniser find its own kind of passage, the surest first, and leaves the rest unplaced.</summary>
internal static class PaperRecognition
{
    public static PaperDraft Read(PaperDocument document)
    {
        var pass = new ReadingPass(document);
        var areas = AreaRecogniser.Read(pass);
        var partnerships = PartnershipTableRecogniser.Read(pass);
        var statements = StatementRecogniser.Read(pass);
        var sessions = SessionRecogniser.Read(pass);
        sessions.AddRange(VisitRecogniser.Read(pass));
        var (title, date) = TitleRecogniser.Read(pass);
        var terms = TermsOfReferenceRecogniser.Read(pass);
        var recommendations = AreaRecogniser.Recommendations(areas);
        var tracked = TrackerRecogniser.Read(pass);
        recommendations.AddRange(tracked);
        new RecommendationRecogniser(pass, recommendations).Read();
        partnerships.AddRange(PartnershipSectionRecogniser.Read(pass));
        var isPeerChallenge = sessions.Count == 0 && areas.Count == 0 && PeerChallengeRecogniser.IsPeerChallenge(pass);
        var (team, questions) = isPeerChallenge ? PeerChallengeRecogniser.Read(pass) : ([], []);
        return new PaperDraft
        {
            Title = title,
            Date = date,
            Kind = isPeerChallenge ? PaperKind.PeerChallenge : KindOf(sessions, areas, tracked.Count, partnerships.Count),
            Sessions = sessions,
            Areas = areas,
            Recommendations = [.. recommendations.OrderBy(recommendation => recommendation.Line)],
            Partnerships = [.. partnerships.OrderBy(partnership => partnership.Line)],
            Statements = statements,
            TermsOfReference = terms,
            Team = team,
            ScopeQuestions = questions,
            Unplaced = pass.Unplaced(),
            Warnings = pass.Warnings(),
        };
    }

    /// <summary>The kind of which the paper holds most; where two are equal, the earlier in this list.</summary>
    private static PaperKind KindOf(List<DraftSession> sessions, List<DraftArea> areas, int tracked, int partnerships)
    {
        (PaperKind Kind, int Count)[] kinds =
        [
            (PaperKind.Sessions, sessions.Sum(session => session.Witnesses.Count + session.Panel.Count)),
            (PaperKind.AreaReview, areas.Sum(area => area.Actions.Count)),
            (PaperKind.Register, partnerships),
            (PaperKind.Tracker, tracked),
        ];
        var most = kinds.MaxBy(kind => kind.Count);
        return most.Count > 0 ? most.Kind : PaperKind.Report;
    }
}

using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Lets each recogniser find its own kind of passage, the surest first, and leaves the rest unplaced.</summary>
internal static class PaperRecognition
{
    public static PaperDraft Read(PaperDocument document)
    {
        var pass = new ReadingPass(document);
        var areas = AreaRecogniser.Read(pass);
        var sessions = SessionRecogniser.Read(pass);
        var (title, date) = TitleRecogniser.Read(pass);
        var terms = TermsOfReferenceRecogniser.Read(pass);
        var recommendations = AreaRecogniser.Recommendations(areas);
        var tracked = TrackerRecogniser.Read(pass);
        recommendations.AddRange(tracked);
        new RecommendationRecogniser(pass, recommendations).Read();
        var isPeerChallenge = sessions.Count == 0 && areas.Count == 0 && PeerChallengeRecogniser.IsPeerChallenge(pass);
        var (team, questions) = isPeerChallenge ? PeerChallengeRecogniser.Read(pass) : ([], []);
        return new PaperDraft
        {
            Title = title,
            Date = date,
            Kind = isPeerChallenge ? PaperKind.PeerChallenge : KindOf(sessions, areas, tracked.Count),
            Sessions = sessions,
            Areas = areas,
            Recommendations = [.. recommendations.OrderBy(recommendation => recommendation.Line)],
            TermsOfReference = terms,
            Team = team,
            ScopeQuestions = questions,
            Unplaced = pass.Unplaced(),
            Warnings = pass.Warnings(),
        };
    }

    private static PaperKind KindOf(List<DraftSession> sessions, List<DraftArea> areas, int tracked)
    {
        var points = sessions.Sum(session => session.Witnesses.Count + session.Panel.Count);
        var actions = areas.Sum(area => area.Actions.Count);
        return points + actions == 0 ? (tracked > 0 ? PaperKind.Tracker : PaperKind.Report) : points > actions ? PaperKind.Sessions : PaperKind.AreaReview;
    }
}

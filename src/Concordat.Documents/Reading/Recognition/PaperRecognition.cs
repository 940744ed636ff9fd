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
        new RecommendationRecogniser(pass, recommendations).Read();
        return new PaperDraft
        {
            Title = title,
            Date = date,
            Kind = KindOf(sessions, areas),
            Sessions = sessions,
            Areas = areas,
            Recommendations = [.. recommendations.OrderBy(recommendation => recommendation.Line)],
            TermsOfReference = terms,
            Unplaced = pass.Unplaced(),
            Warnings = pass.Warnings(),
        };
    }

    private static PaperKind KindOf(List<DraftSession> sessions, List<DraftArea> areas)
    {
        var points = sessions.Sum(session => session.Witnesses.Count + session.Panel.Count);
        var actions = areas.Sum(area => area.Actions.Count);
        return points + actions == 0 ? PaperKind.Report : points > actions ? PaperKind.Sessions : PaperKind.AreaReview;
    }
}

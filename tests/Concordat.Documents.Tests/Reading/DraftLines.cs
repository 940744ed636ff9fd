using System.Globalization;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Tests.Reading;

/// <summary>A draft as lines of words, so that what is expected of a paper can be written beneath it.</summary>
internal static class DraftLines
{
    public static List<string> Of(PaperDraft draft) =>
    [
        $"kind: {char.ToLowerInvariant(draft.Kind.ToString()[0])}{draft.Kind.ToString()[1..]}",
        $"title: {Told(draft.Title)}",
        $"date: {Told(draft.Date)}",
        .. draft.Sessions.SelectMany(OfSession),
        .. draft.Areas.SelectMany(OfArea),
        .. draft.Recommendations.SelectMany(OfRecommendation),
        .. draft.Questions.SelectMany(question => question.Answers.Select(answer => $"answer: {Told(answer)}").Prepend($"question: {Told(question.Question)} | {question.Answers.Count}")),
        .. draft.Partnerships.SelectMany(OfPartnership),
        .. draft.TermsOfReference.Clauses.Select(clause => $"clause: {Told(clause.Label)} | {(clause.Struck ? "struck" : "stands")} | {clause.Text}"),
        .. draft.Team.Select(member => $"team: {Told(member.Name)} | {Told(member.Role)}"),
        .. draft.ScopeQuestions.Select(question => $"scope: {question}"),
        .. draft.Statements.Select(statement => $"statement: {Told(statement.Group)} | {statement.Sign} | {statement.Text}"),
        .. draft.Unplaced.Select(line => $"unplaced: {Told(line.Text)}"),
        .. draft.Warnings.Select(line => $"warning: {line.Line} {line.Text}"),
    ];

    private static IEnumerable<string> OfSession(DraftSession session)
    {
        yield return $"session: {Told(session.Date)} | {session.Title}";
        foreach (var witness in session.Witnesses)
        {
            var nested = witness.Points.Sum(Counted) - witness.Points.Count;
            yield return $"witness: {Told(witness.Name)} | {Told(witness.Role)} | {witness.Points.Count}{(nested > 0 ? "+" + nested : "")}{(witness.InConfidence ? " | confidential" : "")}";
            foreach (var point in witness.Points)
                yield return $"point: {point.Text}";
        }
        foreach (var list in session.Panel)
        {
            yield return $"panel: {list.Heading} | {list.Points.Count}";
            foreach (var note in list.Points)
                yield return $"note: {note.Text}";
        }
    }

    private static int Counted(DraftPoint point) => 1 + point.Children.Sum(Counted);

    private static IEnumerable<string> OfArea(DraftArea area) =>
    [
        $"area: {area.Name} | {area.Completed.Count} | {area.Actions.Count} | {Told(area.Ambition)}",
        .. area.Actions.Select(action => $"action: {action.Text} | {Told(action.Commentary)} | {Told(action.Status)} | {string.Join(",", action.References)} | {Told(action.Recommendation)} | {Told(action.Lead)} | {Told(action.Due?.Text)}"),
        .. area.Completed.Select(line => $"completed: {line.Text}"),
    ];

    private static IEnumerable<string> OfRecommendation(DraftRecommendation recommendation)
    {
        var number = Told(recommendation.Number);
        return
        [
            $"rec: {number} | {Told(recommendation.Text)}",
            $"to: {number} | {string.Join("; ", recommendation.AddressedTo)} | {Told(recommendation.Area)}",
            $"told: {number} | {Told(recommendation.Response)} | {Told(recommendation.Lead)} | {Told(recommendation.Due?.Text)} | {Told(recommendation.Due?.Date)} | {Told(recommendation.Status)}",
            .. recommendation.Children.Select(part => $"part: {Told(part.Number)} | {part.Text}"),
        ];
    }

    private static IEnumerable<string> OfPartnership(DraftPartnership partnership) =>
    [
        $"partnership: {partnership.Name} | {string.Join("; ", partnership.Organisations)} | {Told(partnership.Benefit)} | {Told(partnership.Status)} | {partnership.Origin}",
        $"description: {Told(partnership.Description)}",
    ];

    private static string Told(string? text) => text is null ? "-" : text.Replace('\n', '/');

    private static string Told(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}

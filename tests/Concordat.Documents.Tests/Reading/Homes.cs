using System.Text.RegularExpressions;
using Concordat.Documents.Reading;
using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;
using Shouldly;

namespace Concordat.Documents.Tests.Reading;

/// <summary>
/// The property that nothing is lost or counted twice: letter by letter, the texts of a draft's items and what is
/// unplaced are the paper again, and what is unplaced is in the paper's order.
/// </summary>
internal static partial class Homes
{
    public static void ShouldHoldEverything(byte[] paper, string name)
    {
        var document = PaperReading.Picture(new PaperFile(paper, name));
        var draft = Papers.Read(paper, name);
        var lines = draft.Unplaced.Select(line => line.Line).ToList();
        lines.ShouldBe(lines.Order());
        var source = Counted(document.SourceText);
        var homes = Counted(string.Join('\n', Texts(draft)));
        // The "and" between two organisations of a register marks its list, as a comma or a bullet does.
        if (homes.ContainsKey("and") || source.ContainsKey("and"))
            homes["and"] = Math.Clamp(source.GetValueOrDefault("and"), homes.GetValueOrDefault("and"), homes.GetValueOrDefault("and") + draft.Partnerships.Sum(partnership => partnership.Organisations.Count));
        var lost = source.Where(pair => homes.GetValueOrDefault(pair.Key) != pair.Value).Select(pair => $"{pair.Key}: {pair.Value} in the paper, {homes.GetValueOrDefault(pair.Key)} in the draft").ToList();
        lost.ShouldBeEmpty(name);
    }

    /// <summary>Words of two letters or more: the bullets, numbers letters and Roman numerals of a list are drawn anew.</summary>
    private static Dictionary<string, int> Counted(string text) =>
        Word().Matches(text).Where(word => word.Value.Trim('i', 'v', 'x').Length > 0).GroupBy(word => word.Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    [GeneratedRegex(@"\p{L}{2,}", RegexOptions.None, 5000)]
    private static partial Regex Word();

    /// <summary>The texts that are home to something; what only points into them is left out.</summary>
    public static IEnumerable<string> Texts(PaperDraft draft)
    {
        yield return draft.Title ?? "";
        foreach (var session in draft.Sessions)
        {
            yield return session.Title;
            foreach (var witness in session.Witnesses)
            {
                yield return witness.Name + " " + witness.Role;
                foreach (var text in witness.Points.SelectMany(TextsOf))
                    yield return text;
            }
            foreach (var panel in session.Panel)
            {
                yield return panel.Heading;
                foreach (var point in panel.Points)
                    yield return point.Text;
            }
        }
        foreach (var area in draft.Areas)
        {
            yield return area.Name + " " + area.Ambition;
            foreach (var line in area.Completed)
                yield return line.Text;
            foreach (var action in area.Actions)
                yield return string.Join(' ', action.Text, action.Commentary, action.Lead, action.Due?.Text, InStatusColumn(action) ? action.Status : "");
        }
        foreach (var recommendation in draft.Recommendations.Where(r => !draft.Areas.Exists(area => area.Actions.Exists(action => action.Line == r.Line))))
        {
            yield return string.Join(' ', recommendation.Text, recommendation.Response, recommendation.Lead, recommendation.Due?.Text, recommendation.Status);
            foreach (var part in recommendation.Children)
                yield return part.Text;
        }
        foreach (var clause in draft.TermsOfReference.Clauses)
            yield return clause.Text;
        foreach (var question in draft.Questions)
            yield return string.Join('\n', question.Answers.Prepend(question.Question));
        foreach (var partnership in draft.Partnerships)
            yield return string.Join(' ', [partnership.Name, .. partnership.Organisations, partnership.Description, partnership.Benefit, partnership.Status]);
        foreach (var statements in draft.Statements.GroupBy(statement => statement.Group))
            yield return string.Join('\n', statements.Select(statement => statement.Text).Prepend(IsPrinted(draft, statements.Key) ? statements.Key : ""));
        foreach (var member in draft.Team)
            yield return member.Name + " " + member.Role;
        foreach (var question in draft.ScopeQuestions)
            yield return question;
        foreach (var line in draft.Unplaced)
            yield return line.Text;
    }

    /// <summary>The name of a group that a converter tore apart is mended, and stands unplaced as it was printed.</summary>
    private static bool IsPrinted(PaperDraft draft, string? group) =>
        group is not null && !draft.Unplaced.Exists(line => line.Text.Contains('\t') && line.Text.StartsWith(group[..Math.Min(group.Length, 20)], StringComparison.Ordinal));

    private static bool InStatusColumn(DraftAction action) =>
        action.Status is { } status && action.Commentary?.Contains(status, StringComparison.Ordinal) != true;

    private static IEnumerable<string> TextsOf(DraftPoint point) => point.Children.SelectMany(TextsOf).Prepend(point.Text);
}

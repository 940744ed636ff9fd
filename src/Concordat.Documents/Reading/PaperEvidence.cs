using System.Globalization;
using Concordat.Documents.Reading.Drafts;
using Concordat.Domain.Reviews.ThemeFinding;

namespace Concordat.Documents.Reading;

/// <summary>What the witnesses of a paper said, point by point, as themes are looked for in it. What the panel itself listed is not in it.</summary>
public static class PaperEvidence
{
    /// <summary>The points in the order of the paper, each with its line, its witness and the day of its session (its title where there is no day).</summary>
    public static IReadOnlyList<ThemeEvidence> Of(PaperDraft draft) =>
    [
        .. from session in draft.Sessions
           from witness in session.Witnesses
           from point in witness.Points.SelectMany(WithChildren)
           select new ThemeEvidence(point.Text, point.Line, witness.Name ?? witness.Role ?? "Witness", Called(session)),
    ];

    /// <summary>What the paper says it is about: its title, and what stands above its first point beside it.</summary>
    public static string SubjectOf(PaperDraft draft)
    {
        var first = draft.Sessions.SelectMany(s => s.Witnesses).SelectMany(w => w.Points).Select(p => p.Line).DefaultIfEmpty(0).Min();
        return string.Join(" – ", draft.Unplaced.Where(l => l.Line < first).Select(l => l.Text).Prepend(draft.Title ?? ""));
    }

    private static IEnumerable<DraftPoint> WithChildren(DraftPoint point) => point.Children.SelectMany(WithChildren).Prepend(point);

    private static string Called(DraftSession session) => session.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? session.Title;
}

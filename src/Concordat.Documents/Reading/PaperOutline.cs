using Concordat.Documents.Reading.Drafts;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Documents.Reading;

/// <summary>Lays what was read out in one list, in the order of the paper, for a person to correct.</summary>
public static class PaperOutline
{
    /// <summary>The passages of a draft, with what could not be placed where it stands and each warning at its line.</summary>
    public static DraftOutline Of(PaperDraft draft)
    {
        List<DraftItem> items = [.. draft.Sessions.SelectMany(OfSession), .. draft.Areas.SelectMany(OfArea)];
        items.AddRange(draft.Recommendations.SelectMany(OfRecommendation));
        items.AddRange(draft.Questions.SelectMany(OfQuestion));
        items.AddRange(draft.TermsOfReference.Clauses.Select(clause => Item(clause.Struck ? DraftItemKind.StruckClause : DraftItemKind.Clause, clause.Text, clause.Line) with { Number = clause.Label }));
        items.AddRange(draft.Team.Select(member => Item(DraftItemKind.TeamMember, member.Name ?? "", 0) with { Role = member.Role }));
        items.AddRange(draft.ScopeQuestions.Select(question => Item(DraftItemKind.Question, question, 0)));
        items.AddRange(draft.Statements.Select(statement => Item(DraftItemKind.Statement, statement.Text, 0) with { Area = statement.Group, Status = statement.Sign }));
        items.AddRange(draft.Partnerships.Select(OfPartnership));
        foreach (var line in draft.Unplaced) Insert(items, Item(DraftItemKind.Unplaced, line.Text, line.Line) with { Page = line.Page });
        foreach (var warning in draft.Warnings) Warn(items, warning);
        return new DraftOutline(items.Select((item, at) => item with { Id = at + 1 }));
    }

    /// <summary>The kind of review a paper of this kind looks like; a person chooses.</summary>
    public static ReviewKind KindOf(PaperDraft draft) => draft.Kind switch
    {
        PaperKind.AreaReview => ReviewKind.WorkingGroup,
        PaperKind.PeerChallenge => ReviewKind.PeerChallenge,
        PaperKind.Sessions or PaperKind.Questions or PaperKind.Tracker or PaperKind.Register or PaperKind.Report => ReviewKind.ScrutinyPanel,
    };

    private static IEnumerable<DraftItem> OfSession(DraftSession session)
    {
        yield return Item(DraftItemKind.Session, session.Title, session.Line) with { Date = session.Date, Page = session.Page };
        foreach (var witness in session.Witnesses)
        {
            yield return Item(DraftItemKind.Witness, witness.Name ?? "", witness.Line) with { Role = witness.Role, InConfidence = witness.InConfidence, Page = witness.Page };
            foreach (var point in witness.Points.SelectMany(point => OfPoint(point, 0))) yield return point;
        }

        foreach (var list in session.Panel)
        {
            yield return Item(DraftItemKind.PanelList, list.Heading, list.Line) with { Page = list.Page };
            foreach (var note in list.Points) yield return Item(DraftItemKind.PanelNote, note.Text, note.Line) with { Page = note.Page };
        }
    }

    private static IEnumerable<DraftItem> OfPoint(DraftPoint point, int depth) =>
        [Item(DraftItemKind.Point, point.Text, point.Line) with { Depth = depth, Page = point.Page }, .. point.Children.SelectMany(child => OfPoint(child, depth + 1))];

    private static IEnumerable<DraftItem> OfArea(DraftArea area) =>
    [
        Item(DraftItemKind.Area, area.Name, area.Line) with { Note = area.Ambition },
        .. area.Completed.Select(line => Item(DraftItemKind.Completed, line.Text, line.Line) with { Area = area.Name, Page = line.Page }),
        .. area.Actions.Select(action => Item(DraftItemKind.Action, action.Text, action.Line) with
        {
            Area = area.Name,
            Note = action.Commentary,
            Status = action.Status,
            Lead = action.Lead,
            Date = action.Due?.Date,
            References = action.References,
            RecommendationNumber = action.Recommendation,
            Page = action.Page,
        }),
    ];

    private static IEnumerable<DraftItem> OfRecommendation(DraftRecommendation recommendation) =>
    [
        Item(DraftItemKind.Recommendation, recommendation.Text, recommendation.Line) with
        {
            Number = recommendation.Number,
            Area = recommendation.Area,
            AddressedTo = recommendation.AddressedTo,
            Note = recommendation.Response,
            Lead = recommendation.Lead,
            Date = recommendation.Due?.Date,
            Status = recommendation.Status,
            Page = recommendation.Page,
        },
        .. recommendation.Children.Select(part => Item(DraftItemKind.RecommendationPart, part.Text, part.Line) with { Number = part.Number }),
    ];

    private static IEnumerable<DraftItem> OfQuestion(DraftQuestion question) =>
        [Item(DraftItemKind.Question, question.Question, question.Line), .. question.Answers.Select(answer => Item(DraftItemKind.Answer, answer, question.Line))];

    private static DraftItem OfPartnership(DraftPartnership partnership) => Item(DraftItemKind.Partnership, partnership.Name, partnership.Line) with
    {
        Note = string.Join(" ", new[] { string.Join(", ", partnership.Organisations), partnership.Description, partnership.Benefit }.Where(text => !string.IsNullOrWhiteSpace(text))),
        Status = partnership.Status,
    };

    private static DraftItem Item(DraftItemKind kind, string text, int line) => new() { Kind = kind, Text = text, Line = line };

    // What could not be placed stands after the last passage above it in the paper.
    private static void Insert(List<DraftItem> items, DraftItem item)
    {
        var after = -1;
        for (var at = 0; at < items.Count; at++)
        {
            if (items[at].Line > 0 && items[at].Line <= item.Line && (after < 0 || items[at].Line >= items[after].Line)) after = at;
        }

        items.Insert(after + 1, item);
    }

    private static void Warn(List<DraftItem> items, DraftLine warning)
    {
        var at = items.FindIndex(item => item.Line == warning.Line);
        if (at < 0) at = items.FindLastIndex(item => item.Line > 0 && item.Line <= warning.Line);
        if (at < 0)
        {
            items.Insert(0, Item(DraftItemKind.Unplaced, warning.Text, warning.Line) with { Warning = warning.Text, LeftOut = false });
            return;
        }

        items[at] = items[at] with { Warning = items[at].Warning is { } known ? $"{known} {warning.Text}" : warning.Text };
    }
}

using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The cells of a row of an action table, apart by what they hold.</summary>
internal sealed record ActionRow(PaperBlock Block, string Action, string Commentary)
{
    private static readonly string[] Wrappers = ["p", "div", "span", "li", "td"];

    public string Status { get; init; } = "";

    public string Lead { get; init; } = "";

    public string Due { get; init; } = "";

    public string Reference { get; init; } = "";

    public string Number { get; init; } = "";

    /// <summary>The area, theme or service that a column of its own gives the action.</summary>
    public string Area { get; init; } = "";

    /// <summary>Where the row stands among the blocks of the paper.</summary>
    public int Index { get; init; }

    /// <summary>Words of the row that have no place in an action.</summary>
    public List<string> Leftovers { get; init; } = [];

    public static ActionRow Of(ReadingPass pass, PaperTable table, int row)
    {
        var leftovers = new List<string>();
        string Cell(TableColumnRole role) => Unwrapped(table.Cell(pass, row, role), leftovers);
        var commentary = string.Join(' ', ((string[])[Cell(TableColumnRole.Commentary), Cell(TableColumnRole.Response)]).Where(text => text.Length > 0));
        var read = new ActionRow(pass.Blocks[row], Cell(TableColumnRole.Action), commentary)
        {
            Status = Cell(TableColumnRole.Status),
            Lead = Cell(TableColumnRole.Lead),
            Due = Cell(TableColumnRole.Due),
            Reference = Cell(TableColumnRole.Reference),
            Number = Cell(TableColumnRole.Recommendation),
            Area = Cell(TableColumnRole.Area),
            Index = row,
            Leftovers = leftovers,
        };
        var known = table.Columns.Where(column => column.Key is not (TableColumnRole.Number or TableColumnRole.Reference)).Select(column => column.Value).ToHashSet();
        for (var i = 0; i < read.Block.Cells.Count; i++)
        {
            if (!known.Contains(i) && read.Block.Cells[i].Length > 0)
                leftovers.Add(read.Block.Cells[i]);
        }
        return read;
    }

    /// <summary>A page break leaves the end of a cell in a row of its own: its other cells are empty and it goes on in mid-sentence.</summary>
    public bool IsContinuedBy(ActionRow next)
    {
        if (next.Action.Length == 0 && next.Commentary.Length > 0)
            return next.Status.Length == 0;
        if (next.Action.Length == 0 || next.Status.Length + next.Lead.Length + next.Due.Length + next.Reference.Length + next.Number.Length > 0)
            return false;
        var goesOn = char.IsLower(next.Action[0]) || Sentence.IsOpen(Action);
        return next.Commentary.Length == 0 ? goesOn : goesOn && char.IsLower(next.Action[0]) && Sentence.IsOpen(Commentary);
    }

    public ActionRow With(ActionRow next) => this with
    {
        Action = (Action + " " + next.Action).Trim(),
        Commentary = (Commentary + " " + next.Commentary).Trim(),
    };

    public DraftAction ToAction(ReadingPass pass)
    {
        var said = Status.Length > 0 ? Status : ActionCommentary.Status(Commentary);
        var number = ActionCommentary.RecommendationNumber(Commentary)
            ?? (Number.Any(char.IsDigit) ? ActionCommentary.RecommendationNumber("R " + Number) ?? Number.Trim() : null);
        if (Commentary.Length == 0 && said is null && number is null)
            pass.Warn(Block.Line, "This action has no commentary beside it. It may be the end of the row above.");
        if (Due.Length > 0 && DateText.Find(Due) is { HasYear: true, Date: null })
            pass.Warn(Block.Line, $"“{Due}” is not a date in the calendar, so the action was left without one.");
        return new DraftAction
        {
            Text = Action,
            Commentary = Commentary.Length > 0 ? Commentary : null,
            Status = said,
            References = ActionCommentary.References(number is null ? Commentary + " " + Reference : Reference),
            Recommendation = number,
            Lead = Lead.Length > 0 ? Lead : null,
            Due = Due.Length > 0 ? new DraftDue(Due, DateText.Due(Due)) : null,
            Line = Block.Line,
            Page = Block.Page,
        };
    }

    /// <summary>A converter may leave a cell inside the tags it had; the tags are kept apart, so that nothing is lost.</summary>
    private static string Unwrapped(string cell, List<string> leftovers)
    {
        foreach (var tag in Wrappers)
        {
            var (open, close) = ($"<{tag}>", $"</{tag}>");
            if (cell.Length < open.Length + close.Length || !cell.StartsWith(open, StringComparison.OrdinalIgnoreCase) || !cell.EndsWith(close, StringComparison.OrdinalIgnoreCase))
                continue;
            leftovers.Add(open);
            leftovers.Add(close);
            return cell[open.Length..^close.Length].Trim();
        }
        return cell;
    }
}

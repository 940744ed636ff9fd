using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds partnerships that a register sets out as records: "Name: …", "Partners: …", "Status: …", one to a line.</summary>
internal static class PartnershipRecordRecogniser
{
    public static List<DraftPartnership> Read(ReadingPass pass)
    {
        var partnerships = new List<DraftPartnership>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (LabelAt(pass, i) is not { Column: PartnershipColumn.Name })
                continue;
            var lines = Lines(pass, i);
            if (lines.Count(line => line.Label.Column is PartnershipColumn.Organisations or PartnershipColumn.LeadAuthority) > 0)
                partnerships.Add(Read(pass, lines));
            i = lines[^1].Index;
        }
        return partnerships;
    }

    /// <summary>The labelled lines from a name to the next name, or to a line that has no label.</summary>
    private static List<(int Index, PartnershipLabel Label)> Lines(ReadingPass pass, int first)
    {
        var lines = new List<(int Index, PartnershipLabel Label)>();
        for (var i = first; i >= 0 && LabelAt(pass, i) is { } label && (i == first || label.Column != PartnershipColumn.Name); i = pass.NextText(i))
            lines.Add((i, label));
        return lines;
    }

    private static PartnershipLabel? LabelAt(ReadingPass pass, int index) =>
        pass.IsFree(index) && pass.Blocks[index].Kind is PaperBlockKind.Paragraph or PaperBlockKind.ListItem ? PartnershipLabel.Of(pass.Blocks[index].Text) : null;

    private static DraftPartnership Read(ReadingPass pass, List<(int Index, PartnershipLabel Label)> lines)
    {
        var cells = new Dictionary<PartnershipColumn, string>();
        foreach (var (index, label) in lines)
        {
            // A line of another kind ("Lead officer: …") has no place in a partnership.
            if (label.Column is not { } column || cells.ContainsKey(column))
                continue;
            pass.Claim(index);
            pass.Leave(index, pass.Blocks[index].Label + " " + label.Printed);
            cells[column] = label.Value;
        }
        var first = pass.Blocks[lines[0].Index];
        return new DraftPartnership
        {
            Name = cells[PartnershipColumn.Name],
            Organisations = [.. OrganisationList.Parts(cells.GetValueOrDefault(PartnershipColumn.LeadAuthority, "")), .. OrganisationList.Parts(cells.GetValueOrDefault(PartnershipColumn.Organisations, ""))],
            Description = cells.GetValueOrDefault(PartnershipColumn.Description),
            Benefit = cells.GetValueOrDefault(PartnershipColumn.Benefit),
            Status = cells.GetValueOrDefault(PartnershipColumn.Status),
            Origin = "section",
            Line = first.Line,
        };
    }
}

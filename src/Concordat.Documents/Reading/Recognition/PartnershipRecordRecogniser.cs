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

    /// <summary>Records of which the name is a title and no label: "1. Audit partnership" over "Partners: …" and "Status: …".</summary>
    public static List<DraftPartnership> ReadTitled(ReadingPass pass)
    {
        var partnerships = new List<DraftPartnership>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (!IsTitled(pass, i))
                continue;
            var lines = Lines(pass, pass.NextText(i));
            if (partnerships.Count > 0 || IsTitledLater(pass, lines))
                partnerships.Add(Read(pass, lines, i));
            i = lines[^1].Index;
        }
        return partnerships;
    }

    /// <summary>A short title over lines of which one says who the partners are and another a benefit, a status or a purpose.</summary>
    private static bool IsTitled(ReadingPass pass, int index)
    {
        var block = pass.Blocks[index];
        var next = pass.NextText(index);
        if (!pass.IsFree(index) || block.Kind is PaperBlockKind.TableRow || block.Text.Length is 0 or > 100 || block.Text[^1] is '.' or ':' or ';' or '?' || next < 0 || PartnershipLabel.Of(block.Text) is not null)
            return false;
        var lines = Lines(pass, next);
        return lines.Exists(line => line.Label.Column is PartnershipColumn.Organisations or PartnershipColumn.LeadAuthority)
            && lines.Exists(line => line.Label.Column is PartnershipColumn.Benefit or PartnershipColumn.Status or PartnershipColumn.Description);
    }

    /// <summary>One such record may be anything; where the same labels come back under another title, they are a register.</summary>
    private static bool IsTitledLater(ReadingPass pass, List<(int Index, PartnershipLabel Label)> lines)
    {
        var next = pass.NextText(lines[^1].Index);
        for (var looked = 0; looked < 4 && next >= 0; looked++, next = pass.NextText(next))
        {
            if (IsTitled(pass, next))
                return Lines(pass, pass.NextText(next)).Select(line => line.Label.Column).Intersect(lines.Select(line => line.Label.Column)).Count() > 1;
        }
        return false;
    }

    /// <summary>The labelled lines from a name to the next name, or to a line that has no label.</summary>
    private static List<(int Index, PartnershipLabel Label)> Lines(ReadingPass pass, int first)
    {
        var lines = new List<(int Index, PartnershipLabel Label)>();
        for (var i = first; i >= 0 && i < pass.Blocks.Count && LabelAt(pass, i) is { } label && (i == first || label.Column != PartnershipColumn.Name); i = pass.NextText(i))
            lines.Add((i, label));
        return lines;
    }

    private static PartnershipLabel? LabelAt(ReadingPass pass, int index) =>
        pass.IsFree(index) && pass.Blocks[index].Kind is PaperBlockKind.Paragraph or PaperBlockKind.ListItem ? PartnershipLabel.Of(pass.Blocks[index].Text) : null;

    private static DraftPartnership Read(ReadingPass pass, List<(int Index, PartnershipLabel Label)> lines, int title = -1)
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
        if (title >= 0)
        {
            pass.Claim(title);
            pass.Leave(title, pass.Blocks[title].Label);
            cells[PartnershipColumn.Name] = pass.Blocks[title].Text;
        }
        var first = pass.Blocks[title >= 0 ? title : lines[0].Index];
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

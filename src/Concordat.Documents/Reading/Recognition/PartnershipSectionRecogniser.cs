using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds partnerships that a paper describes one after the other, each under its own heading in a section about them.</summary>
internal static partial class PartnershipSectionRecogniser
{
    public static List<DraftPartnership> Read(ReadingPass pass)
    {
        var partnerships = new List<DraftPartnership>();
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (!pass.IsFree(i) || !IsRegister(pass, i))
                continue;
            var headings = HeadingsUnder(pass, i, out var end);
            if (headings.Count < 2)
                continue;
            for (var h = 0; h < headings.Count; h++)
                partnerships.Add(Read(pass, headings[h], h + 1 < headings.Count ? headings[h + 1] : end, isLast: h + 1 == headings.Count));
            i = end - 1;
        }
        return partnerships;
    }

    private static bool IsRegister(ReadingPass pass, int index) =>
        pass.Blocks[index].Text.Length <= 120 && Headings.IsHeading(pass, index) && Register().IsMatch(pass.Blocks[index].Text.TrimEnd(':'));

    /// <summary>The headings one step below: numbered "8.1" under "8.", of the next style, or short lines when the paper has neither.</summary>
    private static List<int> HeadingsUnder(ReadingPass pass, int section, out int end)
    {
        var heading = pass.Blocks[section];
        var number = heading.Label.TrimEnd('.', ')');
        var found = new List<int>();
        end = pass.Blocks.Count;
        for (var i = pass.NextText(section); i >= 0; i = pass.NextText(i))
        {
            var block = pass.Blocks[i];
            if (!pass.IsFree(i) || IsNextSection(pass, i, heading, number) || IsRegister(pass, i))
            {
                end = i;
                break;
            }
            if (block.Kind != PaperBlockKind.TableRow && IsNameOf(pass, i, heading, number, found))
                found.Add(i);
        }
        return found;
    }

    private static bool IsNextSection(ReadingPass pass, int index, PaperBlock heading, string number)
    {
        var block = pass.Blocks[index];
        if (heading.Kind == PaperBlockKind.Heading)
            return block.Kind == PaperBlockKind.Heading && block.Level <= heading.Level;
        if (block.Kind == PaperBlockKind.Heading)
            return true;
        if (number.Length == 0)
            return Headings.IsHeading(pass, index) && EndOfRegister().IsMatch(block.Text);
        return block.Bullet.Length == 0 && block.Label.Length > 0 && char.IsAsciiDigit(block.Label[0]) && !block.Label.StartsWith(number + ".", StringComparison.Ordinal)
            && Headings.IsHeading(pass, index) && !block.Label.TrimEnd('.', ')').Contains('.', StringComparison.Ordinal);
    }

    private static bool IsNameOf(ReadingPass pass, int index, PaperBlock heading, string number, List<int> found)
    {
        var block = pass.Blocks[index];
        if (block.Text.Length is 0 or > 120 || block.Text[^1] is '.' or ';' or '?' || NoName().IsMatch(block.Text))
            return false;
        if (number.Length > 0 && block.Label.StartsWith(number + ".", StringComparison.Ordinal) && block.Label.Length > number.Length + 1)
            return block.Bullet.Length == 0;
        if (block.Kind == PaperBlockKind.Heading)
            return heading.Kind == PaperBlockKind.Heading && block.Level == heading.Level + 1;
        if (heading.Kind == PaperBlockKind.Heading || (number.Length > 0 && found.Exists(i => pass.Blocks[i].Label.Length > 0)))
            return false;
        var next = pass.NextText(index);
        return block.Kind == PaperBlockKind.Paragraph && Headings.HasShape(block.Text) && (block.AfterBlank || block.Bold) && next >= 0
            && !(pass.Blocks[next].Kind == PaperBlockKind.Paragraph && Headings.HasShape(pass.Blocks[next].Text)) && Label(block.Text) is null;
    }

    private static DraftPartnership Read(ReadingPass pass, int heading, int end, bool isLast)
    {
        var cells = new Dictionary<PartnershipColumn, string>();
        PartnershipColumn? open = null;
        var listed = false;
        for (var i = heading + 1; i < end; i++)
        {
            if (pass.IsNoise(i) || !pass.IsFree(i) || pass.Blocks[i].Kind == PaperBlockKind.TableRow)
                continue;
            var block = pass.Blocks[i];
            // After the last list of the last one, the paper speaks of something else.
            if (isLast && listed && block.Kind == PaperBlockKind.Paragraph && block.AfterBlank)
                break;
            listed |= block.Kind == PaperBlockKind.ListItem && open is null;
            pass.Claim(i);
            var text = block.ItemText;
            var column = PartnershipColumn.Description;
            if (Label(text) is { } label)
            {
                pass.Leave(i, label.Printed);
                (open, column, text) = (label.Column, label.Column!.Value, label.Value);
            }
            else if (open is { } under && block.Kind == PaperBlockKind.ListItem)
            {
                column = under;
            }
            else
            {
                open = null;
            }
            if (block.Bullet.Length == 0)
                pass.Leave(i, text == block.Text ? block.Label : "");
            cells[column] = cells.TryGetValue(column, out var before) && before.Length > 0 ? before + "\n" + text : text;
        }
        pass.Claim(heading);
        pass.Leave(heading, pass.Blocks[heading].Label);
        string? Text(PartnershipColumn column) => cells.GetValueOrDefault(column) is { Length: > 0 } text ? text : null;
        return new DraftPartnership
        {
            Name = pass.Blocks[heading].Text.TrimEnd(':').Trim(),
            Organisations = [.. OrganisationList.Parts(Text(PartnershipColumn.LeadAuthority) ?? ""), .. OrganisationList.Parts(Text(PartnershipColumn.Organisations) ?? "")],
            Description = Text(PartnershipColumn.Description),
            Benefit = Unmarked(pass, heading, Text(PartnershipColumn.Benefit)),
            Status = Text(PartnershipColumn.Status),
            Origin = "section",
            Line = pass.Blocks[heading].Line,
        };
    }

    private static string? Unmarked(ReadingPass pass, int heading, string? benefit)
    {
        if (benefit is null)
            return null;
        var (text, marks) = FootnoteMark.Part(benefit);
        pass.Leave(heading, marks);
        return text;
    }

    private static PartnershipLabel? Label(string text) => PartnershipLabel.Of(text) is { Column: not null and not PartnershipColumn.Name } label ? label : null;

    [GeneratedRegex(@"^([\w'’&]+\s+){0,6}((key|current|existing|significant|main|joint|strategic|our|other|major|formal|active|shared|statutory|local|regional)\s+){0,3}(partnerships|shared (services|arrangements)|joint (arrangements|ventures|services|committees)|collaborations|partnership arrangements|collaborative arrangements|alliances)((\s+(reviewed|in place|we are (in|part of)|involving|currently|considered|by|of|with|at)\b.{0,60})|\s+register)?$|^register of (\w+ ){0,2}(partnerships|arrangements|shared services)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Register();

    /// <summary>Sections about partnerships as such, not about one of them.</summary>
    [GeneratedRegex(@"^(introduction|background|summary|conclusions?|overview|context|purpose|definitions?|features|recommendations?|next steps|what (is|are|we|makes)|how|why|types? of|benefits of|risks|governance|methodology|key (findings|issues|themes)|findings|lessons|approach|scope|contents|appendix)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex NoName();

    [GeneratedRegex(@"^(conclusions?|recommendations?|next steps|appendi(x|ces)|background papers|references|summary|implications|contact|financial implications|legal implications|findings)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex EndOfRegister();
}

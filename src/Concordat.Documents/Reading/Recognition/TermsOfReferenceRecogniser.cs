using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the lettered or numbered clauses that say what is to be reviewed, with what was struck out of them.</summary>
internal static partial class TermsOfReferenceRecogniser
{
    private const int FarthestFromName = 8;

    public static DraftTermsOfReference Read(ReadingPass pass)
    {
        var terms = new DraftTermsOfReference();
        var underHeading = false;
        var namedAt = -FarthestFromName - 1;
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            var block = pass.Blocks[i];
            if (block.Kind != PaperBlockKind.ListItem)
            {
                var headed = Headings.IsHeading(pass, i) || (block.Text.Length <= 80 && !block.Text.EndsWith('.') && Appendix().IsMatch(block.Text));
                if (headed && !(underHeading && block.Text.EndsWith(':')))
                    underHeading = TermsHeading().IsMatch(block.Text);
                if (block.Text.Length <= 200 && Named().IsMatch(block.Text) && (headed || pass.Title == i))
                    namedAt = i;
                continue;
            }
            var lead = pass.PreviousText(i);
            var led = lead >= 0 && pass.Blocks[lead].Kind == PaperBlockKind.Paragraph && LeadsToClauses().IsMatch(End(pass.Blocks[lead].Text));
            if (!pass.IsFree(i) || !(underHeading || (led && (HasLetter(block) || (terms.Clauses.Count == 0 && i - namedAt <= FarthestFromName)))))
            {
                i = EndOfList(pass, i) is var end && terms.Clauses.Count == 0 && LeadAmong(pass, i, end) is { } item ? TakeBelow(pass, item, terms) ?? end : end;
                continue;
            }
            var last = EndOfList(pass, i, acrossReplacements: true);
            Take(pass, i, last, terms);
            if (!underHeading)
                break;
            i = last;
        }
        return terms;
    }

    /// <summary>A numbered heading ("3. Terms of reference") or sentence ("3.1 The terms of reference are:") that leads to the clauses.</summary>
    private static int? LeadAmong(ReadingPass pass, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            var text = pass.Blocks[i].Text;
            if (pass.Blocks[i].Bullet.Length == 0 && text.Length <= 200 && Named().IsMatch(text) && (text.EndsWith(':') || Headings.IsHeading(pass, i)))
                return i;
        }
        return null;
    }

    /// <summary>Takes the list below a numbered heading or sentence, with at most one sentence that ends in a colon between; null where there is none.</summary>
    private static int? TakeBelow(ReadingPass pass, int lead, DraftTermsOfReference terms)
    {
        var first = pass.NextText(lead);
        if (first >= 0 && pass.Blocks[first].Kind == PaperBlockKind.Paragraph && pass.Blocks[first].Text.EndsWith(':'))
            first = pass.NextText(first);
        if (first < 0 || !pass.IsFree(first) || pass.Blocks[first].Kind != PaperBlockKind.ListItem || Closes(pass.Blocks[first]) == Closes(pass.Blocks[lead]))
            return null;
        var last = EndOfList(pass, first, acrossReplacements: true);
        Take(pass, first, last, terms);
        return last;
    }

    /// <summary>"1." and "1)" are not of one list.</summary>
    private static bool Closes(PaperBlock block) => block.Label.EndsWith(')') || block.Label.Length == 0;

    private static string End(string text) => text.Length > 120 ? text[^120..] : text;

    private static bool HasLetter(PaperBlock block) => block.Label.Length > 0 && block.Label.Any(char.IsLetter);

    private static int EndOfList(ReadingPass pass, int index, bool acrossReplacements = false)
    {
        var last = index;
        for (var i = index + 1; i < pass.Blocks.Count; i++)
        {
            if (pass.IsNoise(i))
                continue;
            if (pass.Blocks[i].Kind == PaperBlockKind.ListItem)
            {
                if (Closes(pass.Blocks[index]) && !Closes(pass.Blocks[i]) && Headings.IsHeading(pass, i))
                    break;
                if (pass.Blocks[i].Depth == pass.Blocks[index].Depth && Style(pass.Blocks[i]) != Style(pass.Blocks[index]))
                    break;
                last = i;
            }
            else if (!(acrossReplacements && IsReplacement(pass, i)))
                break;
        }
        return last;
    }

    /// <summary>Words directly under a clause that was struck out whole, with the list going on after them, replace it.</summary>
    private static bool IsReplacement(ReadingPass pass, int index)
    {
        var before = pass.PreviousText(index);
        var next = pass.NextText(index);
        if (pass.Blocks[index].Kind != PaperBlockKind.Paragraph || before < 0 || !IsWhollyStruck(pass.Blocks[before].Text))
            return false;
        return next >= 0 && IsNextClause(pass.Blocks[before], pass.Blocks[next]) || !pass.Blocks[index].AfterBlank && !Headings.IsHeading(pass, index);
    }

    private static bool IsNextClause(PaperBlock clause, PaperBlock next) =>
        next.Kind == PaperBlockKind.ListItem && next.Depth == clause.Depth && Style(next) == Style(clause)
        && (clause.Label.Length == 0 || Mark(next) == Mark(clause) + 1);

    private static char Mark(PaperBlock block) => block.Label.Trim('(', ')', '.')[^1];

    private static char Style(PaperBlock block) => block.Label.Length == 0 ? '-' : char.IsDigit(block.Label.TrimStart('(')[0]) ? '1' : 'a';

    private static bool IsWhollyStruck(string text) => StruckText.Pieces(text).All(piece => piece.Struck);

    private static void Take(ReadingPass pass, int first, int last, DraftTermsOfReference terms)
    {
        string? label = null;
        for (var i = first; i <= last + 1 && i < pass.Blocks.Count; i++)
        {
            if (pass.IsNoise(i) || !pass.IsFree(i))
                continue;
            var block = pass.Blocks[i];
            if (block.Kind != PaperBlockKind.ListItem && !IsReplacement(pass, i))
                continue;
            if (i > last && block.Kind == PaperBlockKind.ListItem)
                break;
            pass.Claim(i);
            if (block.Kind == PaperBlockKind.ListItem)
                label = block.Label.Length > 0 ? block.Label.TrimEnd('.') : null;
            foreach (var clause in Clauses(label, block))
                terms.Clauses.Add(clause);
        }
    }

    /// <summary>What was struck out comes first, then the clause as it now reads.</summary>
    private static IEnumerable<DraftClause> Clauses(string? label, PaperBlock block)
    {
        var pieces = StruckText.Pieces(block.Text);
        foreach (var piece in pieces.Where(piece => piece.Struck))
            yield return new DraftClause(label, piece.Text, Struck: true, block.Line);
        var live = string.Join(' ', pieces.Where(piece => !piece.Struck).Select(piece => piece.Text));
        if (live.Length > 0)
            yield return new DraftClause(label, live, Struck: false, block.Line);
    }

    [GeneratedRegex(@"^(appendix|annex|attachment)\b.{0,12}[:–—-]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Appendix();

    [GeneratedRegex(@"\bterms of reference\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Named();

    [GeneratedRegex(@"\bterms of reference\b|^(scope|remit)( of (the )?(review|working group|panel|group))?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex TermsHeading();

    [GeneratedRegex(@"\b(review|reviews|consider|examine|investigate|scrutinise|look at|explore|assess|terms of reference( (are|is|were))?|remit|as follows|following)\s*(the following)?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex LeadsToClauses();
}

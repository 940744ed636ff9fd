using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds the sentence that states an area's ambition, with the list it leads into unless that lists what was completed.</summary>
internal static partial class AmbitionRecogniser
{
    public static string? Read(ReadingPass pass, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var block = pass.Blocks[i];
            if (!pass.IsFree(i) || block.Kind is not (PaperBlockKind.Paragraph or PaperBlockKind.Heading))
                continue;
            if (Headings.IsHeading(pass, i) && IsHeading(block.Text))
                return Under(pass, i, end);
            if (States(block.Text))
                return Take(pass, i, end);
        }
        return null;
    }

    /// <summary>"Our ambition", "What we want to achieve".</summary>
    public static bool IsHeading(string text) => text.Length <= 80 && AmbitionHeading().IsMatch(text.Trim('*', ' '));

    /// <summary>A sentence that says what an area aims at.</summary>
    public static bool States(string text) => text.Length > 10 && !Denied().IsMatch(Looked(text)) && StatedSentence().IsMatch(Looked(text));

    private static string Looked(string text) => text.Length > 300 ? text[..300] : text;

    private static string? Under(ReadingPass pass, int heading, int end)
    {
        var next = pass.NextText(heading);
        return next >= 0 && next < end && pass.IsFree(next) && pass.Blocks[next].Kind is PaperBlockKind.Paragraph or PaperBlockKind.ListItem
            ? Take(pass, next, end)
            : null;
    }

    private static string Take(ReadingPass pass, int index, int end)
    {
        pass.Claim(index);
        var text = pass.Blocks[index].FullText;
        if (!text.EndsWith(':') || CompletedRecogniser.Introduces(text))
        {
            if (CompletedRecogniser.Introduces(text) && !Stated().IsMatch(text))
                pass.Warn(pass.Blocks[index].Line, "This sentence speaks of an ambition but may not say what it is.");
            return text;
        }
        for (var i = pass.NextText(index); i >= 0 && i < end && pass.Blocks[i].Kind == PaperBlockKind.ListItem; i = pass.NextText(i))
        {
            pass.Claim(i);
            text += "\n" + pass.Blocks[i].FullText;
        }
        return text;
    }

    [GeneratedRegex(@"^\W*(our |the |this area'?s )?((strategic|overall|key|agreed|priority|shared|long[- ]term|service|corporate|partnership|headline) )*(ambition|vision|aim|aims|objective|objectives|goal|goals|purpose|outcome|outcomes|aspiration|mission)s?( (statement|for (this area|\w+)))?(\*\*)?\s*(:|–|—|\s-\s)(\*\*)?\s*\S|^\W*(our|the) (\w+ )?(aim|goal|objective|purpose|mission|aspiration|intention) (is|was) |^\W*what (we|this) (want|wants|wanted|aim|are trying) to (achieve|do|see)\W+\w|\bambition\b.{0,80}?\b(is|was|are|were|of|remains|being)\b|^(our |the )?((strategic|overall) )?(ambition|vision)\b|\b(strategic )?(vision|aspiration) (for|of)\b.{0,60}?\b(is|was)\b|\b(strategic|overall) (aim|objective|goal)\b.{0,60}?\b(is|was)\b|^(the )?(aim|objective) (of|for|in) .{0,60}?\b(is|was) to\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex StatedSentence();

    /// <summary>"No ambition was set for this area."</summary>
    [GeneratedRegex(@"^\W*(no|neither|there (is|was|has been) no)\b.{0,40}?\b(ambition|vision|aim|objective|goal|purpose|aspiration)s?\b.{0,30}?\b(set|agreed|stated|given|recorded|made|adopted|defined|was|is|were|are)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(is|was|remains) (to|for|that|one)\b|\bambition (of|to)\b|:\s*\w", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^(our |the )?((strategic|overall|key|agreed|priority|shared|service|partnership) )*(ambition|vision|aim|objective|goal|aspiration|purpose|outcome|mission|priority)s?( statement)?\s*:?$|^(what|where) (we|the \w+|do we|will we|this area) (want|wants|wanted|aim|hope|are aiming)s?( to| trying)?( achieve| do| be| see| get to| go)?\s*[:?]?$|^what (does )?(good|success) looks? like\s*[:?]?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex AmbitionHeading();
}

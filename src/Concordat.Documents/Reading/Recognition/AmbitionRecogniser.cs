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
            if (Headings.IsHeading(pass, i) && AmbitionHeading().IsMatch(block.Text))
                return Under(pass, i, end);
            if (block.Text.Length > 20 && States().IsMatch(Looked(block.Text)))
                return Take(pass, i, end);
        }
        return null;
    }

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

    [GeneratedRegex(@"\bambition\b.{0,80}?\b(is|was|are|were|of|remains|being)\b|^(our |the )?((strategic|overall) )?(ambition|vision)\b|\b(strategic )?(vision|aspiration) (for|of)\b.{0,60}?\b(is|was)\b|\b(strategic|overall) (aim|objective|goal)\b.{0,60}?\b(is|was)\b|^(the )?(aim|objective) (of|for|in) .{0,60}?\b(is|was) to\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex States();

    [GeneratedRegex(@"\b(is|was|remains) (to|for|that|one)\b|\bambition (of|to)\b|:\s*\w", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Stated();

    [GeneratedRegex(@"^(our |the )?((strategic|overall) )?(ambition|vision|aim|aims)s?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex AmbitionHeading();
}

using System.Text.RegularExpressions;

namespace Concordat.Domain.Publication;

/// <summary>
/// Reads what an officer typed: an empty line ends a paragraph; lines that begin with “- ”, “* ” or “• ” are a list, and with “1. ”
/// or “1) ” a list in order. A line that follows a list item without a mark belongs to that item.
/// </summary>
public static partial class ReportText
{
    /// <summary>The blocks of a text; none for an empty one.</summary>
    public static IReadOnlyList<ReportBlock> Read(string? text)
    {
        List<ReportBlock> blocks = [];
        var lines = new List<string>();
        var kind = ReportBlockKind.Paragraph;
        foreach (var raw in (text ?? "").ReplaceLineEndings("\n").Split('\n'))
        {
            var line = raw.Trim();
            if (line.Length == 0)
            {
                End();
                continue;
            }

            var bullet = Bullet().Match(line);
            var step = Step().Match(line);
            if (bullet.Success || step.Success)
            {
                var now = bullet.Success ? ReportBlockKind.Bullets : ReportBlockKind.Steps;
                if (now != kind) End();
                kind = now;
                lines.Add(line[(bullet.Success ? bullet.Length : step.Length)..]);
            }
            else if (kind == ReportBlockKind.Paragraph || lines.Count == 0)
            {
                lines.Add(line);
            }
            else
            {
                lines[^1] += " " + line;
            }
        }

        End();
        return blocks;

        void End()
        {
            if (lines.Count > 0) blocks.Add(kind == ReportBlockKind.Paragraph ? ReportBlock.Paragraph(string.Join(' ', lines)) : new ReportBlock(kind, "", Items: [.. lines]));
            lines.Clear();
            kind = ReportBlockKind.Paragraph;
        }
    }

    [GeneratedRegex(@"^[-*•–]\s+(?=\S)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\d{1,3}[.)]\s+(?=\S)", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Step();
}

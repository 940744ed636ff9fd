using System.Text;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>How one level of a list is marked: with a bullet, or counted.</summary>
internal sealed record OpenDocumentListLevel(string Format, string Prefix, string Suffix, int Start, int Shown)
{
    public const int Deepest = 10;

    public static readonly OpenDocumentListLevel Bulleted = new("", "", "", 1, 1);

    /// <summary>An empty format draws nothing, as where a list only indents.</summary>
    public bool IsCounted => Format.Length > 0;

    public static OpenDocumentListLevel Of(XmlReader reader) =>
        reader.LocalName is "list-level-style-number" or "outline-level-style"
            ? new OpenDocumentListLevel(reader.Attribute("num-format") ?? "", reader.Attribute("num-prefix") ?? "", reader.Attribute("num-suffix") ?? "",
                reader.Number("start-value") ?? 1, reader.Number("display-levels") ?? 1)
            : Bulleted;

    /// <summary>The label of an item of the level, such as "2.1" or "a)".</summary>
    public static string Label(OpenDocumentListLevel[] levels, int level, int[] counter)
    {
        var of = levels[level];
        var label = new StringBuilder(of.Prefix);
        for (var i = Math.Max(0, level - of.Shown + 1); i <= level; i++)
        {
            if (!levels[i].IsCounted)
                continue;
            if (label.Length > of.Prefix.Length)
                label.Append('.');
            label.Append(CountedLabel.Of(Math.Max(counter[i], levels[i].Start), levels[i].Format));
        }
        return label.Append(of.Suffix).ToString().Trim();
    }
}

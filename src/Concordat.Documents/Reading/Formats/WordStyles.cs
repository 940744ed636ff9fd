using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>What the paragraph styles of a Word document say about headings and lists.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);

    public void Read(XmlReader reader)
    {
        string? id = null;
        var style = new WordStyle("", null);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "style" && id is not null)
            {
                styles[id] = style;
                id = null;
            }
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "style")
            {
                id = reader.Attribute("styleId");
                style = new WordStyle("", null);
            }
            else if (id is not null)
            {
                style = Take(reader, style);
            }
        }
    }

    private static WordStyle Take(XmlReader reader, WordStyle style) => reader.LocalName switch
    {
        "name" => style with { Name = reader.Attribute("val") ?? "" },
        "basedOn" => style with { BasedOn = reader.Attribute("val") },
        "outlineLvl" => style with { OutlineLevel = reader.Number() },
        "numId" => style with { NumberingId = reader.Number() },
        "ilvl" => style with { ListLevel = reader.Number() },
        "b" => style with { Bold = reader.IsOn() },
        _ => style,
    };

    /// <summary>The style with what it takes from the styles it is based on.</summary>
    public WordStyle Of(string? id)
    {
        var result = new WordStyle("", null);
        var next = id;
        for (var steps = 0; next is not null && steps < 20 && styles.TryGetValue(next, out var style); steps++)
        {
            result = new WordStyle(result.Name.Length > 0 ? result.Name : style.Name, null)
            {
                OutlineLevel = result.OutlineLevel ?? style.OutlineLevel ?? LevelByName(style.Name),
                NumberingId = result.NumberingId ?? style.NumberingId,
                ListLevel = result.ListLevel ?? style.ListLevel,
                Bold = result.Bold ?? style.Bold,
            };
            next = style.BasedOn;
        }
        return result.Name.Length == 0 && id is not null ? result with { Name = id, OutlineLevel = LevelByName(id) } : result;
    }

    private static int? LevelByName(string name)
    {
        var compact = name.Replace(" ", "", StringComparison.Ordinal);
        if (compact.Equals("title", StringComparison.OrdinalIgnoreCase))
            return 0;
        return compact.Length == 8 && compact.StartsWith("heading", StringComparison.OrdinalIgnoreCase) && char.IsAsciiDigit(compact[7])
            ? compact[7] - '1'
            : null;
    }
}

using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>What the styles of an OpenDocument text say about headings, lists, bold and struck-out words.</summary>
internal sealed class OpenDocumentStyles
{
    /// <summary>The name under which the numbering of headings is kept.</summary>
    public const string Headings = "\u0001headings";

    private readonly Dictionary<(string Family, string Name), OpenDocumentStyle> styles = [];
    private readonly Dictionary<string, OpenDocumentListLevel[]> lists = new(StringComparer.Ordinal);
    private (string Family, string Name)? key;
    private string? list;

    public void Read(XmlReader reader)
    {
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                // The text itself follows the styles in the same part.
                if (reader.LocalName is "body" or "master-styles")
                    return;
                Start(reader);
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.LocalName is "style" or "list-style" or "outline-style")
            {
                (key, list) = (null, null);
            }
        }
    }

    private void Start(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "style":
                key = (reader.Attribute("family") ?? "", reader.Attribute("name") ?? "");
                styles[key.Value] = new OpenDocumentStyle(reader.Attribute("parent-style-name"))
                {
                    List = reader.Attribute("list-style-name"),
                    OutlineLevel = reader.Number("default-outline-level"),
                };
                if (reader.IsEmptyElement)
                    key = null;
                break;
            case "text-properties" when key is { } styled:
                styles[styled] = styles[styled] with
                {
                    Bold = reader.Attribute("font-weight") is { } weight ? weight is "bold" or "600" or "700" or "800" or "900" : null,
                    Struck = (reader.Attribute("text-line-through-style") ?? reader.Attribute("text-line-through-type")) is { } line ? line != "none" : null,
                };
                break;
            case "list-style" or "outline-style":
                list = reader.LocalName == "list-style" ? reader.Attribute("name") ?? "" : Headings;
                lists[list] = [.. Enumerable.Repeat(OpenDocumentListLevel.Bulleted, OpenDocumentListLevel.Deepest)];
                break;
            case "list-level-style-bullet" or "list-level-style-image" or "list-level-style-number" or "outline-level-style" when list is not null:
                var level = Math.Clamp(reader.Number("level") ?? 1, 1, OpenDocumentListLevel.Deepest);
                lists[list][level - 1] = OpenDocumentListLevel.Of(reader);
                break;
        }
    }

    public bool IsBold(string family, string? name) => Find(family, name, style => style.Bold) ?? false;

    public bool IsStruck(string family, string? name) => Find(family, name, style => style.Struck) ?? false;

    public int? OutlineLevel(string? name) => Find("paragraph", name, style => style.OutlineLevel);

    /// <summary>The list that a paragraph style puts its paragraphs in.</summary>
    public string? ListOf(string? name)
    {
        for (var steps = 0; name is not null && steps < 20 && styles.TryGetValue(("paragraph", name), out var style); steps++)
        {
            if (style.List is { } found)
                return found.Length == 0 ? null : found;
            name = style.Parent;
        }
        return null;
    }

    public OpenDocumentListLevel[]? Levels(string? name) => name is null ? null : lists.GetValueOrDefault(name);

    private bool? Find(string family, string? name, Func<OpenDocumentStyle, bool?> of) => Find<bool>(family, name, of);

    private T? Find<T>(string family, string? name, Func<OpenDocumentStyle, T?> of)
        where T : struct
    {
        for (var steps = 0; name is not null && steps < 20 && styles.TryGetValue((family, name), out var style); steps++)
        {
            if (of(style) is { } found)
                return found;
            name = style.Parent;
        }
        return null;
    }
}

using System.Globalization;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Reading WordprocessingML by local names: the strict and the transitional form differ only in their namespaces.</summary>
internal static class WordXml
{
    public static string? Attribute(this XmlReader reader, string name)
    {
        string? value = null;
        if (!reader.MoveToFirstAttribute())
            return null;
        do
        {
            if (reader.LocalName == name)
                value = reader.Value;
        }
        while (value is null && reader.MoveToNextAttribute());
        reader.MoveToElement();
        return value;
    }

    public static int? Number(this XmlReader reader, string name = "val") =>
        int.TryParse(reader.Attribute(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>An element such as &lt;w:b/&gt; is on unless its value says otherwise.</summary>
    public static bool IsOn(this XmlReader reader) => reader.Attribute("val") is not ("0" or "false" or "off" or "none");
}

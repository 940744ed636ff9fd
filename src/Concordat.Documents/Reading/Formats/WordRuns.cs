using System.Globalization;
using System.Xml;

namespace Concordat.Documents.Reading.Formats;

/// <summary>Gathers the text of a paragraph's runs, with what was struck out or deleted between <c>~~</c> marks.</summary>
internal sealed class WordRuns
{
    private readonly RunText text = new();
    private bool inProperties;
    private bool struckRun;
    private bool boldRun;
    private bool hidden;
    private int deleted;
    private string open = "";

    public bool AllBold => text.AllBold;

    public string Text() => text.ToString();

    public void Take(XmlReader reader)
    {
        if (reader.NodeType == XmlNodeType.EndElement)
            End(reader.LocalName);
        else if (reader.NodeType == XmlNodeType.Element)
            Start(reader);
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA && open is "t" or "delText")
            Append(reader.Value);
    }

    private void Start(XmlReader reader)
    {
        if (inProperties)
            TakeProperty(reader);
        else
            TakeContent(reader);
    }

    private void TakeProperty(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "strike" or "dstrike":
                struckRun |= reader.IsOn();
                break;
            case "b":
                boldRun = reader.IsOn();
                break;
            case "vanish":
                hidden = reader.IsOn();
                break;
            case "rPrChange":
                // The properties before the change follow, and must not count.
                reader.Skip();
                if (reader.NodeType == XmlNodeType.EndElement)
                    End(reader.LocalName);
                break;
        }
    }

    private void TakeContent(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "rPr":
                inProperties = !reader.IsEmptyElement;
                break;
            case "r":
                (struckRun, boldRun, hidden) = (false, false, false);
                break;
            case "del" or "moveFrom" when !reader.IsEmptyElement:
                deleted++;
                break;
            case "t" or "delText" or "instrText" when !reader.IsEmptyElement:
                open = reader.LocalName;
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                AppendSymbol(reader.Attribute("char"));
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "rPr":
                inProperties = false;
                break;
            case "del" or "moveFrom":
                deleted--;
                break;
            case "t" or "delText" or "instrText":
                open = "";
                break;
        }
    }

    private void AppendSymbol(string? code)
    {
        if (ushort.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) && value >= ' ')
            Append(((char)value).ToString());
    }

    private void Append(string value)
    {
        if (hidden && deleted == 0 && value == "\t")
            return;
        text.Append(value, struckRun || deleted > 0, boldRun);
    }
}

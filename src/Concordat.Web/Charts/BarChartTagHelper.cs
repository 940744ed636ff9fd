using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Charts;

/// <summary>
/// &lt;bar-chart id="savings" title="Saved each year" description="…" rows="Model.Rows" /&gt;: horizontal bars, stacked when a row has
/// several parts. The table with the same figures stands beside it; the page provides it.
/// </summary>
[HtmlTargetElement("bar-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BarChartTagHelper : TagHelper
{
    private const int Width = 760;
    private const int LabelWidth = 200;
    private const int TotalWidth = 100;
    private const int RowHeight = 38;
    private const int BarHeight = 24;
    private const int LabelLength = 28;

    [HtmlAttributeName("id")]
    public string Id { get; set; } = "chart";

    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    /// <summary>What the chart shows, in a sentence or two, for those who cannot see it.</summary>
    [HtmlAttributeName("description")]
    public string Description { get; set; } = "";

    [HtmlAttributeName("rows")]
    public IReadOnlyList<BarRow> Rows { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Rows.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var svg = Svg.Root(Id, Title, Description, Width, (Rows.Count * RowHeight) + 8);
        var longest = Rows.Max(row => row.Parts.Sum(part => part.Value));
        var scale = longest > 0 ? (Width - LabelWidth - TotalWidth) / (double)longest : 0;
        for (var index = 0; index < Rows.Count; index++) AppendRow(svg, Rows[index], 4 + (index * RowHeight), scale);
        svg.InnerHtml.AppendHtml(Svg.Line("chart__axis", LabelWidth, 0, LabelWidth, (Rows.Count * RowHeight) + 8));
        Svg.Figure(output, Id, Title, svg, Key());
    }

    private static void AppendRow(TagBuilder svg, BarRow row, int top, double scale)
    {
        var middle = top + (RowHeight / 2) + 1;
        svg.InnerHtml.AppendHtml(Svg.Text("chart__label", LabelWidth - 10, middle, Svg.Shorten(row.Label, LabelLength), "end"));
        var left = (double)LabelWidth;
        foreach (var part in row.Parts.Where(part => part.Value > 0))
        {
            var length = (double)part.Value * scale;
            var bar = Svg.Rectangle($"chart__bar {part.ColourClass}", left, top + ((RowHeight - BarHeight) / 2), length, BarHeight);
            bar.InnerHtml.AppendHtml(Svg.Title($"{row.Label}: {part.Name}, {part.Text}"));
            svg.InnerHtml.AppendHtml(bar);
            // About eight units for a character: a value that does not fit is left to the table.
            if (row.Parts.Count > 1 && part.Text.Length * 8 + 8 < length)
            {
                svg.InnerHtml.AppendHtml(Svg.Text("chart__value chart__value--inside", left + (length / 2), middle, part.Text, "middle"));
            }
            left += length;
        }
        var total = row.Total ?? (row.Parts.Count == 1 ? row.Parts[0].Text : null);
        if (total is not null) svg.InnerHtml.AppendHtml(Svg.Text("chart__value", left + 6, middle, total, "start"));
    }

    private IEnumerable<(string Name, string ColourClass)> Key()
    {
        var names = Rows.SelectMany(row => row.Parts).Select(part => (part.Name, part.ColourClass)).Distinct().ToList();
        return names.Count > 1 ? names : [];
    }
}

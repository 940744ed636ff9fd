using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Charts;

/// <summary>
/// &lt;timeline-chart id="notice" title="…" description="…" events="Model.Events" today="Model.Today" /&gt;: events on a line of dates,
/// each on a level of its own so that no two labels meet. The list with the same events stands beside it; the page provides it.
/// </summary>
[HtmlTargetElement("timeline-chart", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimelineChartTagHelper : TagHelper
{
    private const int Width = 760;
    private const int Margin = 20;
    private const int LevelHeight = 30;
    private const int LabelLength = 60;
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [HtmlAttributeName("id")]
    public string Id { get; set; } = "timeline";

    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    [HtmlAttributeName("description")]
    public string Description { get; set; } = "";

    [HtmlAttributeName("events")]
    public IReadOnlyList<TimelineEvent> Events { get; set; } = [];

    [HtmlAttributeName("today")]
    public DateOnly? Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Events.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        var events = Events.OrderBy(item => item.On).ToList();
        var first = Today < events[0].On ? Today.Value : events[0].On;
        var last = Today > events[^1].On ? Today.Value : events[^1].On;
        var days = Math.Max(1, last.DayNumber - first.DayNumber);
        double Across(DateOnly date) => Margin + ((Width - (2 * Margin)) * (date.DayNumber - first.DayNumber) / (double)days);

        var axis = (events.Count * LevelHeight) + 30;
        var svg = Svg.Root(Id, Title, Description, Width, axis + 34);
        svg.InnerHtml.AppendHtml(Svg.Line("chart__axis", Margin, axis, Width - Margin, axis));
        foreach (var (date, words) in Ticks(first, last))
        {
            svg.InnerHtml.AppendHtml(Svg.Line("chart__tick", Across(date), axis, Across(date), axis + 6));
            svg.InnerHtml.AppendHtml(Svg.Text("chart__tick-label", Math.Clamp(Across(date), Margin + 14, Width - Margin - 14), axis + 18, words, "middle"));
        }
        if (Today is { } today)
        {
            svg.InnerHtml.AppendHtml(Svg.Line("chart__today", Across(today), 18, Across(today), axis));
            svg.InnerHtml.AppendHtml(Svg.Text("chart__today-label", Math.Clamp(Across(today), Margin + 20, Width - Margin - 20), 9, "Today", "middle"));
        }
        for (var index = 0; index < events.Count; index++) AppendEvent(svg, events[index], Across(events[index].On), 34 + (index * LevelHeight), axis);
        Svg.Figure(output, Id, Title, svg, []);
    }

    private static void AppendEvent(TagBuilder svg, TimelineEvent item, double across, double level, double axis)
    {
        svg.InnerHtml.AppendHtml(Svg.Line("chart__stem", across, level, across, axis));
        svg.InnerHtml.AppendHtml(Svg.Circle($"chart__point {item.ColourClass}".TrimEnd(), across, level, 7));
        var words = Svg.Shorten($"{item.On.ToString("d MMM yyyy", English)}: {item.Text}", LabelLength);
        var toTheLeft = across > Width / 2.0;
        svg.InnerHtml.AppendHtml(Svg.Text("chart__label", toTheLeft ? across - 12 : across + 12, level, words, toTheLeft ? "end" : "start"));
    }

    /// <summary>The first of each January, or of each quarter or month when the line is short enough.</summary>
    private static IEnumerable<(DateOnly Date, string Words)> Ticks(DateOnly first, DateOnly last)
    {
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        var step = months switch { <= 9 => 1, <= 27 => 3, <= 108 => 12, _ => 12 * ((months / 108) + 1) };
        var date = new DateOnly(first.Year, 1, 1);
        while (date <= last)
        {
            if (date >= first) yield return (date, step < 12 ? date.ToString("MMM yyyy", English) : date.Year.ToString(CultureInfo.InvariantCulture));
            date = date.AddMonths(step);
        }
    }
}

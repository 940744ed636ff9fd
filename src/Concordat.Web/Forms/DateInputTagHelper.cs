using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;date-input for="HeldOn" hint="For example, 24 8 2022" /&gt; for a property of the type DateInput.</summary>
[HtmlTargetElement("date-input", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateInputTagHelper : FieldTagHelper
{
    /// <summary>Only for a date of birth: lets the browser fill it in.</summary>
    [HtmlAttributeName("date-of-birth")]
    public bool DateOfBirth { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var typed = Typed();
        var wrong = WrongParts(typed);
        var first = wrong.Count > 0 ? wrong[0] : DatePart.Day;
        BeginGroup(output, IdOf($"{Name}.{first}"));

        var boxes = new TagBuilder("div");
        boxes.AddCssClass("govuk-date-input");
        boxes.Attributes["id"] = Id;
        boxes.InnerHtml
            .AppendHtml(Box(DatePart.Day, typed.Day, wrong))
            .AppendHtml(Box(DatePart.Month, typed.Month, wrong))
            .AppendHtml(Box(DatePart.Year, typed.Year, wrong));
        output.Content.SetHtmlContent(FieldSet(boxes, group: true));
    }

    private DateInput Typed()
    {
        var model = For.Model switch
        {
            DateInput date => date,
            DateOnly date => DateInput.From(date)!,
            _ => new DateInput(null, null, null),
        };
        return new DateInput(
            TypedPart(DatePart.Day) ?? model.Day,
            TypedPart(DatePart.Month) ?? model.Month,
            TypedPart(DatePart.Year) ?? model.Year);
    }

    private string? TypedPart(DatePart part) =>
        ViewContext.ModelState.TryGetValue($"{Name}.{part}", out var entry) ? entry.AttemptedValue : null;

    /// <summary>An error that is not about one box, such as a date that is missing or too early, is about all three.</summary>
    private IReadOnlyList<DatePart> WrongParts(DateInput typed)
    {
        if (Errors.Count == 0) return [];
        var reading = typed.Reading();
        var isBlank = reading.Wrong.Count == 3;
        return reading.Error is null || isBlank ? [DatePart.Day, DatePart.Month, DatePart.Year] : reading.Wrong;
    }

    private TagBuilder Box(DatePart part, string? value, IReadOnlyList<DatePart> wrong)
    {
        var id = IdOf($"{Name}.{part}");
        var label = new TagBuilder("label");
        label.AddCssClass("govuk-label govuk-date-input__label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(part.ToString());

        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        var width = part == DatePart.Year ? 4 : 2;
        input.AddCssClass($"govuk-input govuk-date-input__input govuk-input--width-{width}{(wrong.Contains(part) ? " govuk-input--error" : "")}");
        input.Attributes["id"] = id;
        input.Attributes["name"] = $"{Name}.{part}";
        input.Attributes["type"] = "text";
        input.Attributes["inputmode"] = "numeric";
        if (DateOfBirth) input.Attributes["autocomplete"] = "bday-" + part.ToString().ToLowerInvariant();
        if (!string.IsNullOrEmpty(value)) input.Attributes["value"] = value;

        var group = new TagBuilder("div");
        group.AddCssClass("govuk-form-group");
        group.InnerHtml.AppendHtml(label).AppendHtml(input);
        var item = new TagBuilder("div");
        item.AddCssClass("govuk-date-input__item");
        item.InnerHtml.AppendHtml(group);
        return item;
    }
}

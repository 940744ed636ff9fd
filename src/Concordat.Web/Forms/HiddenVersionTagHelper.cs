using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>
/// &lt;hidden-version for="Version" /&gt;: the version of the record that the person was shown, sent back so that a lost update is refused.
/// It is the model's and not what was posted: a page that shows a conflict hands out the newer version.
/// </summary>
[HtmlTargetElement("hidden-version", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class HiddenVersionTagHelper : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "input";
        output.TagMode = TagMode.SelfClosing;
        output.Attributes.SetAttribute("type", "hidden");
        output.Attributes.SetAttribute("name", ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name));
        output.Attributes.SetAttribute("value", Convert.ToString(For.Model, CultureInfo.InvariantCulture));
    }
}

using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;radios for="Kind" items="Model.Kinds" /&gt;: one answer of a few.</summary>
[HtmlTargetElement("radios", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RadiosTagHelper : ChoicesTagHelper
{
    protected override string Kind => "radios";

    protected override string InputType => "radio";
}

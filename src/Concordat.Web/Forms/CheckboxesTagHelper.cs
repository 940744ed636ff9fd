using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;checkboxes for="Councils" items="Model.CouncilChoices" /&gt;: any of several answers; one choice with the value "true" for a yes-or-no property.</summary>
[HtmlTargetElement("checkboxes", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxesTagHelper : ChoicesTagHelper
{
    protected override string Kind => "checkboxes";

    protected override string InputType => "checkbox";
}

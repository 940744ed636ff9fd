using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>&lt;file-upload for="Paper" accept=".pdf,.docx" /&gt; in a form with enctype="multipart/form-data".</summary>
[HtmlTargetElement("file-upload", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FileUploadTagHelper : FieldTagHelper
{
    [HtmlAttributeName("accept")]
    public string? Accept { get; set; }

    [HtmlAttributeName("multiple")]
    public bool Multiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        BeginGroup(output, Id);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.AddCssClass(Errors.Count > 0 ? "govuk-file-upload govuk-file-upload--error" : "govuk-file-upload");
        input.Attributes["id"] = Id;
        input.Attributes["name"] = Name;
        input.Attributes["type"] = "file";
        if (Accept is not null) input.Attributes["accept"] = Accept;
        if (Multiple) input.Attributes["multiple"] = "multiple";
        if (DescribedBy is { } described) input.Attributes["aria-describedby"] = described;
        output.Content.AppendHtml(LabelTag()).AppendHtml(HintAndErrors()).AppendHtml(input);
    }
}

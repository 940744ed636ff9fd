using System.Security.Cryptography;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Concordat.Web.Forms;

/// <summary>Gives every form that is posted an identity of its own, by which <see cref="FormOnceFilter"/> knows it when it is sent twice.</summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class FormOnceTagHelper : TagHelper
{
    /// <summary>The name of the hidden field.</summary>
    public const string Field = "__Form";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.Equals(context.AllAttributes["method"]?.Value?.ToString(), "post", StringComparison.OrdinalIgnoreCase)) return;
        output.PostContent.AppendHtml($"<input type=\"hidden\" name=\"{Field}\" value=\"{RandomNumberGenerator.GetHexString(32, lowercase: true)}\">");
    }
}

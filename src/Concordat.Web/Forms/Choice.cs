using Microsoft.AspNetCore.Html;

namespace Concordat.Web.Forms;

/// <summary>One of the answers offered by radios, checkboxes or a select.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A line below it, where the text alone is not enough.</param>
/// <param name="Reveals">Fields that are shown when it is chosen.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, IHtmlContent? Reveals = null);

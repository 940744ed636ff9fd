using System.ComponentModel.DataAnnotations;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Reviews.MarkInConfidence;

/// <summary>The fields of marking something as in confidence.</summary>
public sealed class ConfidenceInput
{
    /// <summary>The version the person was looking at.</summary>
    public int Version { get; set; }

    /// <summary>The day the identity is erased.</summary>
    [Display(Name = "Erase the identity on")]
    public DateInput? EraseOn { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The form in which a finding is written.</summary>
public sealed class FindingInput
{
    /// <summary>The version the person was shown.</summary>
    public int Version { get; set; }

    /// <summary>What was found.</summary>
    [Display(Name = "What the review found")]
    public string? Text { get; set; }

    /// <summary>The area or question.</summary>
    [Display(Name = "Area or question (optional)")]
    public Guid? AreaId { get; set; }

    /// <summary>The areas to choose from.</summary>
    [BindNever]
    public IReadOnlyList<Choice> Areas { get; set; } = [];
}

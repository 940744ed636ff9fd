using System.ComponentModel.DataAnnotations;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The form in which an area or a question is added to a review.</summary>
public sealed class AreaInput
{
    /// <summary>The version the person was shown.</summary>
    public int Version { get; set; }

    /// <summary>The area or the question.</summary>
    [Display(Name = "Area or question")]
    public string? Title { get; set; }

    /// <summary>True for a question.</summary>
    [Display(Name = "Which of the two is it?")]
    public bool IsQuestion { get; set; }

    /// <summary>What is aimed at.</summary>
    [Display(Name = "Ambition (optional)")]
    public string? Ambition { get; set; }
}

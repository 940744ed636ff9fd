using System.ComponentModel.DataAnnotations;
using Concordat.Domain.Councils;

namespace Concordat.Web.Pages.Bodies;

/// <summary>The fields that describe a body.</summary>
public sealed class BodyInput
{
    /// <summary>Whose it is; null for a joint body.</summary>
    [Display(Name = "Whose it is")]
    public Guid? OrganisationId { get; set; }

    /// <summary>What it does.</summary>
    [Display(Name = "What it is"), Required(ErrorMessage = "Choose what it is")]
    public BodyKind? Kind { get; set; }

    /// <summary>Its name.</summary>
    [Display(Name = "Name")]
    public string? Name { get; set; }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;

namespace Concordat.Web.Pages.People;

/// <summary>The fields that describe a person.</summary>
public sealed class PersonInput
{
    /// <summary>Their name.</summary>
    [Display(Name = "Name")]
    public string? Name { get; set; }

    /// <summary>Where mail reaches them.</summary>
    [Display(Name = "Email address")]
    public string? Email { get; set; }

    /// <summary>The organisation they belong to.</summary>
    [Display(Name = "Organisation")]
    public Guid? OrganisationId { get; set; }

    /// <summary>What they do there.</summary>
    [Display(Name = "Job title (optional)")]
    public string? JobTitle { get; set; }

    /// <summary>Who is asked next when an action of theirs is late.</summary>
    [Display(Name = "Who is asked next when an action of theirs is late")]
    public Guid? PersonAboveId { get; set; }

    /// <summary>What the service takes.</summary>
    public DescribePerson Describe() => new(Name, Email, OrganisationId, JobTitle, PersonAboveId);
}

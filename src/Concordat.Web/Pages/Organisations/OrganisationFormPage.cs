using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Organisations;

/// <summary>A page with the fields that describe an organisation.</summary>
public abstract class OrganisationFormPage : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public OrganisationInput Input { get; set; } = new();
}

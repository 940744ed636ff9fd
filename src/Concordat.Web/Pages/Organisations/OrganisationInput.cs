using System.ComponentModel.DataAnnotations;
using Concordat.Application.Councils;
using Concordat.Domain.Councils;

namespace Concordat.Web.Pages.Organisations;

/// <summary>The fields that describe an organisation.</summary>
public sealed class OrganisationInput
{
    private static readonly CouncilWords Usual = new();

    /// <summary>Its full name.</summary>
    [Display(Name = "Full name")]
    public string? Name { get; set; }

    /// <summary>The name in tables.</summary>
    [Display(Name = "Short name")]
    public string? ShortName { get; set; }

    /// <summary>The ONS code of a council.</summary>
    [Display(Name = "ONS code (optional)")]
    public string? OnsCode { get; set; }

    /// <summary>How a council is run.</summary>
    [Display(Name = "How the council is run")]
    public Governance? Governance { get; set; }

    /// <summary>Its colour.</summary>
    [Display(Name = "Colour")]
    public int ColourNumber { get; set; } = 1;

    /// <summary>Cabinet, Executive or Executive Board.</summary>
    [Display(Name = "Cabinet, Executive or Executive Board")]
    public string? Executive { get; set; } = Usual.Executive;

    /// <summary>Chair or Chairman.</summary>
    [Display(Name = "Chair or Chairman")]
    public string? Chair { get; set; } = Usual.Chair;

    /// <summary>Portfolio holder or lead member.</summary>
    [Display(Name = "Portfolio holder or Lead member")]
    public string? PortfolioHolder { get; set; } = Usual.PortfolioHolder;

    /// <summary>Councillor or member.</summary>
    [Display(Name = "Councillor or Member")]
    public string? Councillor { get; set; } = Usual.Councillor;

    /// <summary>The public part of a report.</summary>
    [Display(Name = "Public part of a report")]
    public string? PublicPart { get; set; } = Usual.PublicPart;

    /// <summary>The exempt part of a report.</summary>
    [Display(Name = "Exempt part of a report")]
    public string? ExemptPart { get; set; } = Usual.ExemptPart;

    /// <summary>Who answers for personal data.</summary>
    [Display(Name = "Who answers for personal data (optional)")]
    public string? DataControllerContact { get; set; }

    /// <summary>What the service takes.</summary>
    public DescribeOrganisation Describe() => new(
        Name, ShortName, OnsCode, Governance, ColourNumber,
        new CouncilWords { Executive = Executive ?? "", Chair = Chair ?? "", PortfolioHolder = PortfolioHolder ?? "", Councillor = Councillor ?? "", PublicPart = PublicPart ?? "", ExemptPart = ExemptPart ?? "" },
        DataControllerContact);

    /// <summary>The fields as an organisation has them.</summary>
    public static OrganisationInput Of(Organisation organisation) => new()
    {
        Name = organisation.Name,
        ShortName = organisation.ShortName,
        OnsCode = organisation.OnsCode,
        Governance = organisation.Governance,
        ColourNumber = organisation.ColourNumber,
        Executive = organisation.Words.Executive,
        Chair = organisation.Words.Chair,
        PortfolioHolder = organisation.Words.PortfolioHolder,
        Councillor = organisation.Words.Councillor,
        PublicPart = organisation.Words.PublicPart,
        ExemptPart = organisation.Words.ExemptPart,
        DataControllerContact = organisation.DataControllerContact,
    };
}

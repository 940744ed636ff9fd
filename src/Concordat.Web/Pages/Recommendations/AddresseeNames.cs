using Concordat.Application.Partnerships;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>An addressee in a table: its short name, its body, its council's colour.</summary>
public static class AddresseeNames
{
    public static string Short(PartnershipView partnership, Addressee addressee)
    {
        var name = partnership.Organisation(addressee.OrganisationId)?.ShortName ?? "An organisation that has left";
        return addressee.BodyName is null ? name : $"{name} ({addressee.BodyName})";
    }

    public static string ColourClass(PartnershipView partnership, Guid organisationId) =>
        partnership.Organisation(organisationId) is { } organisation
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"council-colour-{organisation.ColourNumber}")
            : "";
}

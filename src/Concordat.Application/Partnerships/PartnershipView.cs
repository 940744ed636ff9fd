namespace Concordat.Application.Partnerships;

/// <summary>A partnership as a page needs it.</summary>
public sealed record PartnershipView(Guid Id, string Name, string Slug, DateOnly? StartedOn, string? Description, IReadOnlyList<OrganisationView> Organisations)
{
    /// <summary>The sovereign councils, in order.</summary>
    public IEnumerable<OrganisationView> Councils => Organisations.Where(o => o.Kind == Domain.Councils.OrganisationKind.Council);

    /// <summary>The organisations that belong on a day: those that something new can be asked of.</summary>
    public IEnumerable<OrganisationView> InOn(DateOnly day) => Organisations.Where(o => o.LeftOn is null || o.LeftOn >= day);

    /// <summary>The organisation with a key; null when it is not of this partnership.</summary>
    public OrganisationView? Organisation(Guid? id) => Organisations.FirstOrDefault(o => o.Id == id);
}

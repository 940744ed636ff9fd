namespace Concordat.Domain.Partnerships;

/// <summary>An organisation's place in a partnership, with the dates it joined and left.</summary>
public sealed class PartnershipParty
{
    private PartnershipParty()
    {
    }

    internal PartnershipParty(Guid partnershipId, Guid organisationId, int order, DateOnly? from)
    {
        PartnershipId = partnershipId;
        OrganisationId = organisationId;
        Order = order;
        From = from;
    }

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The organisation.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Its place in lists, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>When it joined; null when it is not known.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day it belonged; null while it does.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Whether it belongs on a day.</summary>
    public bool IsInOn(DateOnly day) => (From is null || From <= day) && (To is null || To >= day);

    internal void Leave(DateOnly lastDay) => To = lastDay;
}

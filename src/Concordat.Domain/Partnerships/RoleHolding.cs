using Concordat.Domain.Shared;

namespace Concordat.Domain.Partnerships;

/// <summary>
/// A person holds a role in a partnership from a day until a day. The role reaches the facts of the partnership and those of
/// the organisation it is held for; that is the person's own organisation, or none.
/// </summary>
public sealed class RoleHolding : IVersioned
{
    private RoleHolding()
    {
    }

    /// <summary>Gives a role.</summary>
    public static RoleHolding Give(Guid id, Guid partnershipId, Guid personId, PartnershipRole role, Guid? organisationId, DateOnly from) =>
        new() { Id = id, PartnershipId = partnershipId, PersonId = personId, Role = role, OrganisationId = organisationId, From = from };

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>Who holds it.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>What they hold.</summary>
    public PartnershipRole Role { get; private set; }

    /// <summary>For which organisation; null for a role held for none (an outside auditor or peer reviewer).</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, itself included; null while it goes on.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Ends the role after <paramref name="lastDay"/>.</summary>
    public void End(DateOnly lastDay)
    {
        if (To is not null) throw new RefusedException("This role has already ended.");
        To = lastDay < From ? From : lastDay;
    }

    /// <summary>Ends the role after <paramref name="lastDay"/> unless it ends sooner; a role to come never begins.</summary>
    public void EndBy(DateOnly lastDay)
    {
        if (To is null || To > lastDay) To = lastDay;
    }

    /// <summary>Whether the role is held on a day.</summary>
    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || day <= To);
}

using Concordat.Domain.Partnerships;

namespace Concordat.Application.Partnerships;

/// <summary>Whoever asks to see or do something, with the roles they hold today. Policies are functions of a viewer and a thing.</summary>
public sealed record Viewer(Guid? PersonId, string Name, Guid? OrganisationId, IReadOnlyList<HeldRole> Roles)
{
    /// <summary>Somebody who has not signed in.</summary>
    public static Viewer Public { get; } = new(null, "Somebody who has not signed in", null, []);

    /// <summary>The program itself: reminders, retention, the first account, the demonstration's data.</summary>
    public static Viewer Program { get; } = new(null, "Concordat", null, []) { IsProgram = true };

    /// <summary>True for the program itself, which no request can be.</summary>
    public bool IsProgram { get; private init; }

    /// <summary>Whether the viewer holds one of the roles in the partnership.</summary>
    public bool Holds(Guid partnershipId, params ReadOnlySpan<PartnershipRole> roles)
    {
        foreach (var held in Roles)
        {
            if (held.PartnershipId == partnershipId && roles.Contains(held.Role)) return true;
        }

        return false;
    }

    /// <summary>Whether the viewer holds any role in the partnership.</summary>
    public bool IsIn(Guid partnershipId) => Roles.Any(r => r.PartnershipId == partnershipId);

    /// <summary>
    /// How far the role matrix lets the viewer do this here; the widest of their roles. The program itself may do everything.
    /// </summary>
    public Reach ReachOf(RecordKind kind, Verb verb, Guid partnershipId)
    {
        if (IsProgram) return Reach.All;
        var reach = Reach.None;
        foreach (var held in Roles)
        {
            if (held.PartnershipId != partnershipId) continue;
            var given = RoleMatrix.Current.ReachOf(held.Role, kind, verb);
            if (given > reach) reach = given;
        }

        return reach;
    }

    /// <summary>
    /// Whether the matrix allows the verb on a record that belongs to <paramref name="organisationId"/> (null when it belongs
    /// to the partnership as a whole: then only a reach of all is enough).
    /// </summary>
    public bool May(RecordKind kind, Verb verb, Guid partnershipId, Guid? organisationId)
    {
        if (IsProgram) return true;
        foreach (var held in Roles)
        {
            if (held.PartnershipId != partnershipId) continue;
            switch (RoleMatrix.Current.ReachOf(held.Role, kind, verb))
            {
                case Reach.All:
                    return true;
                case Reach.Own when organisationId is not null && held.OrganisationId == organisationId:
                    return true;
                case Reach.Own or Reach.None or Reach.Named:
                    break;
            }
        }

        return false;
    }
}

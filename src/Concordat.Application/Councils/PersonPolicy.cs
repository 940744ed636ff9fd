using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;

namespace Concordat.Application.Councils;

/// <summary>Who may see and change the people of a partnership, their roles, their accounts, and its organisations and bodies.</summary>
public static class PersonPolicy
{
    /// <summary>Whether the viewer may see a person of an organisation there. Everybody sees themselves.</summary>
    public static bool MaySee(Viewer viewer, Guid partnershipId, Guid personId, Guid? organisationId) =>
        viewer.PersonId == personId || viewer.May(RecordKind.Person, Verb.See, partnershipId, organisationId);

    /// <summary>Whether the viewer may add and invite people there.</summary>
    public static bool MayAdd(Viewer viewer, Guid partnershipId) => viewer.May(RecordKind.Person, Verb.Create, partnershipId, null);

    /// <summary>Whether the viewer may change people there, and give and end roles.</summary>
    public static bool MayChange(Viewer viewer, Guid partnershipId) => viewer.May(RecordKind.Person, Verb.Change, partnershipId, null);

    /// <summary>
    /// Whether the viewer may touch how somebody signs in: only who administers every partnership in which that person holds a
    /// role, or an administrator of one partnership could walk into another.
    /// </summary>
    public static bool MayLetInAgain(Viewer viewer, IReadOnlyCollection<Guid> partnershipIdsOfPerson) =>
        viewer.IsProgram || partnershipIdsOfPerson.Count > 0 && partnershipIdsOfPerson.All(id => viewer.Holds(id, PartnershipRole.Administrator));

    /// <summary>Whether the viewer may change the partnership's organisations and bodies.</summary>
    public static bool MayChangeOrganisations(Viewer viewer, Guid partnershipId) => viewer.May(RecordKind.Partnership, Verb.Change, partnershipId, null);

    internal static void Demand(bool may)
    {
        if (!may) throw new RefusedException("None of your roles lets you do this. An administrator of the partnership can tell you whose does.");
    }
}

using Concordat.Application.Partnerships;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Shared;

namespace Concordat.Application.PersonalData;

/// <summary>
/// Who deals with personal data and requests for information. Each council is a controller of its own, so a request belongs to
/// the council that received it; auditors, who belong to none, see them all.
/// </summary>
public static class PersonalDataPolicy
{
    public static bool MaySee(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.PersonalData, Verb.See, partnershipId) == Reach.All;

    public static bool MayExport(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.PersonalData, Verb.Export, partnershipId) == Reach.All;

    public static bool MayErase(Viewer viewer, Guid partnershipId) => viewer.ReachOf(RecordKind.PersonalData, Verb.Erase, partnershipId) == Reach.All;

    public static bool MaySee(Viewer viewer, SubjectRequest request) =>
        MaySee(viewer, request.PartnershipId) && (viewer.IsProgram || request.OrganisationId is null || OrganisationsOf(viewer, request.PartnershipId) is not { } own || own.Contains(request.OrganisationId));

    /// <summary>The organisations whose requests the viewer sees; null for all of them.</summary>
    internal static IReadOnlyList<Guid?>? OrganisationsOf(Viewer viewer, Guid partnershipId)
    {
        var held = viewer.Roles.Where(r => r.PartnershipId == partnershipId && RoleMatrix.Current.ReachOf(r.Role, RecordKind.PersonalData, Verb.See) == Reach.All).Select(r => r.OrganisationId).ToList();
        return viewer.IsProgram || held.Contains(null) ? null : held;
    }

    internal static void Demand(bool allowed)
    {
        if (!allowed) throw new RefusedException("Only a monitoring officer of the partnership deals with personal data. Ask one to do this.");
    }
}

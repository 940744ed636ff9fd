using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;

namespace Concordat.Application.Partnerships;

/// <summary>Says in a sentence who can see a kind of record, from the role matrix, so that the page never says otherwise than the program does.</summary>
public static class WhoCanSee
{
    /// <summary>
    /// The sentence. <paramref name="keptToOrganisationId"/> is the council a review is kept to while its report is not
    /// published; null for what the partnership shares.
    /// </summary>
    public static string Sentence(RecordKind kind, PartnershipView partnership, Guid? keptToOrganisationId = null)
    {
        var roles = Enum.GetValues<PartnershipRole>();
        var all = Holders(roles, kind, Reach.All);
        var everybody = all.Count == roles.Length;
        var sentence = keptToOrganisationId is { } kept
            ? $"Until its report is published, only {(everybody ? "people" : ListWords.Join(all))} of {partnership.Organisation(kept)?.Name ?? "the council that convened it"} can see this."
            : everybody ? $"Everybody who holds a role in the {partnership.Name} can see this."
            : all.Count > 0 ? $"{Capital(ListWords.Join(all))} of the {partnership.Name} can see this." : "";
        var own = Holders(roles, kind, Reach.Own);
        if (own.Count > 0 && keptToOrganisationId is null) sentence += $" {Capital(ListWords.Join(own))} see what concerns their own organisation.";
        var named = Holders(roles, kind, Reach.Named);
        if (named.Count > 0) sentence += $" {(all.Count > 0 ? "Also" : "Only")} those {ListWords.Join(named)} whom the record names{(all.Count > 0 ? "" : " can see this")}.";
        return sentence.Length == 0 ? "Nobody can see this." : sentence.Trim();
    }

    private static List<string> Holders(IEnumerable<PartnershipRole> roles, RecordKind kind, Reach reach) =>
        [.. roles.Where(role => RoleMatrix.Current.ReachOf(role, kind, Verb.See) == reach).Select(Plural)];

    private static string Capital(string text) => text.StartsWith("HR ", StringComparison.Ordinal) ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static string Plural(PartnershipRole role) => role switch
    {
        PartnershipRole.Administrator => "administrators",
        PartnershipRole.PartnershipOfficer => "partnership officers",
        PartnershipRole.ScrutinyOfficer => "scrutiny officers",
        PartnershipRole.FinanceOfficer => "finance officers",
        PartnershipRole.Section151Officer => "section 151 officers",
        PartnershipRole.MonitoringOfficer => "monitoring officers",
        PartnershipRole.HrOfficer => "HR officers",
        PartnershipRole.Councillor => "councillors",
        PartnershipRole.Officer => "other officers",
        PartnershipRole.Partner => "partners",
        PartnershipRole.PeerReviewer => "peer reviewers",
        PartnershipRole.Auditor => "auditors",
    };
}

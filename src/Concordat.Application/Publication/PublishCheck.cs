using Concordat.Domain.Publication;
using Concordat.Domain.Shared;

namespace Concordat.Application.Publication;

/// <summary>Everything to look at before publishing: both parts as they will be, what stands in the way, what to look at again.</summary>
public sealed record PublishCheck(
    ReportDocument Public, ReportDocument? Exempt, IReadOnlyList<Reason> Reasons, IReadOnlyList<string> Warnings, bool NeedsEqualityReason, bool MayGiveEqualityReason, int NextNumber, string Seen, IReadOnlyList<ReportUnchecked> NeverChecked)
{
    /// <summary>Whether the button may be pressed.</summary>
    public bool CanBePublished => Reasons.Count == 0 && (!NeedsEqualityReason || MayGiveEqualityReason);
}

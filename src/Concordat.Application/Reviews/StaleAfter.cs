using Concordat.Application.Partnerships;
using Concordat.Application.Storage;

namespace Concordat.Application.Reviews;

/// <summary>After how many months without an update a partnership says so, on a day; read again only after something was saved.</summary>
internal static class StaleAfter
{
    public static Task<int> MonthsAsync(ConcordatContext context, UnchangedService unchanged, Guid partnershipId, DateOnly today, CancellationToken cancellationToken) =>
        unchanged.AnswerAsync(("stale after", partnershipId, today), async () => (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, today, cancellationToken)).StaleAfterMonths, cancellationToken);
}

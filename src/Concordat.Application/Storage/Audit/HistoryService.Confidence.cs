using Concordat.Application.Partnerships;

namespace Concordat.Application.Storage.Audit;

public sealed partial class HistoryService
{
    /// <summary>The reviews that name the viewer as a reader of their evidence in confidence: until there is such evidence, none.</summary>
    private static Task<IReadOnlyList<Guid?>> ReviewsOpenInConfidenceAsync(Viewer viewer, Guid partnershipId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Guid?>>([]);
}

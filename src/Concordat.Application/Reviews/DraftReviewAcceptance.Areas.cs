using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Application.Reviews;

internal sealed partial class DraftReviewAcceptance
{
    private Guid? AreaIdOf(DraftItem item) => null;

    private Task MakeAreasAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

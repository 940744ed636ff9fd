using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>An identity that was read. <paramref name="Who"/> is null where the key that closed it is not the one in use.</summary>
public sealed record OpenedIdentity(Witness Witness, Review Review, DateOnly EraseOn, string? Who);

using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A review in a list, with who convened it in words.</summary>
public sealed record ReviewLine(Review Review, string ConvenedBy);

namespace Concordat.Application.Reviews;

/// <summary>How a suggested theme is spread over sessions, councils and roles, each in the order of most points.</summary>
public sealed record ThemeSpread(IReadOnlyList<ThemeSpreadLine> Sessions, IReadOnlyList<ThemeSpreadLine> Councils, IReadOnlyList<ThemeSpreadLine> Roles);

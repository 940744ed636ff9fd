namespace Concordat.Application.Reviews;

/// <summary>How many points, of how many witnesses, come from one session, council or role.</summary>
public sealed record ThemeSpreadLine(string Called, int Points, int Witnesses);

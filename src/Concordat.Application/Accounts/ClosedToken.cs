namespace Concordat.Application.Accounts;

/// <summary>A secret as it is kept and as it reads.</summary>
internal sealed record ClosedToken(string Closed, string Text);

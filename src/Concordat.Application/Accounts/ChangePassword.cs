namespace Concordat.Application.Accounts;

/// <summary>The password as it was and as it is to be.</summary>
public sealed record ChangePassword(string? Current, string? New);

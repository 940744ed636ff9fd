namespace Concordat.Application.Accounts;

/// <summary>How somebody signs in, as a page shows it.</summary>
public sealed record AccountView(Guid Id, Guid PersonId, string Email, bool HasSecondFactor, int RecoveryCodesLeft, int Sessions, DateTime CreatedAt, bool IsLockedOut, DateTime? ClosedAt, string? ClosedReason);

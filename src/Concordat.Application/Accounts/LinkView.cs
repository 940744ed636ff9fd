namespace Concordat.Application.Accounts;

/// <summary>What a private link says to whoever opens it.</summary>
public sealed record LinkView(AccountLinkKind Kind, string PersonName, string Email, string PartnershipName, string? MadeBy);

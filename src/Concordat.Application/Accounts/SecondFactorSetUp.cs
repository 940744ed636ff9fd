namespace Concordat.Application.Accounts;

/// <summary>What an authenticator app needs: the key to type, in groups of four, and the address for a QR code.</summary>
public sealed record SecondFactorSetUp(string KeyInGroups, string Address);

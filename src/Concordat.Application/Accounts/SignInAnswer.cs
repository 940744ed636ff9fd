namespace Concordat.Application.Accounts;

/// <summary>What came of an address and a password: nobody (null), or an account that may still have to give its second factor.</summary>
public sealed record SignInAnswer(Account? Account, bool NeedsSecondFactor);

namespace Concordat.Application.Accounts;

/// <summary>The form in which the address an account goes by is compared.</summary>
public static class AccountNames
{
    /// <summary>Case and composition make no difference.</summary>
    public static string Normal(string email) => email.Trim().Normalize().ToUpperInvariant();
}

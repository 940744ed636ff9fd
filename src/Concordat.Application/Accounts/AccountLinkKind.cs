namespace Concordat.Application.Accounts;

/// <summary>What a private link to an account is for.</summary>
public enum AccountLinkKind
{
    /// <summary>To join: the person has no account yet.</summary>
    Invitation,

    /// <summary>To set a new password in place of one forgotten.</summary>
    NewPassword,
}

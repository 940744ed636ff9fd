namespace Concordat.Application.Accounts;

/// <summary>A private link that was made.</summary>
/// <param name="PersonId">Whose it is.</param>
/// <param name="Address">The address, to be passed on; null when nothing has to be: the person has an account already, or the mail alone carries it.</param>
/// <param name="Mailed">Whether it was mailed to the person.</param>
public sealed record LinkMade(Guid PersonId, string? Address, bool Mailed);

namespace Concordat.Application.Accounts;

/// <summary>
/// What the first run asks. <paramref name="Councils"/> is one council a line, with its short name after a comma if it has one:
/// "Fenmoor Borough Council, Fenmoor". <paramref name="OwnCouncil"/> is the council of the administrator, by either name.
/// </summary>
public sealed record CreateFirstAdministrator(string? Name, string? Email, string? Password, string? PartnershipName, string? Councils, string? OwnCouncil);

using Concordat.Application.Storage.Audit;

namespace Concordat.Application.Accounts;

/// <summary>What the audit trail says an entry about an account is about. Besides those who read the whole trail, only the person reads it.</summary>
internal static class AccountSubjects
{
    public static AuditSubject Of(Account account, Guid? partnershipId = null) => new("account", account.Id, partnershipId, AuditScope.Account, account.PersonId);
}

using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Accounts;

/// <summary>Closes the account of somebody who has left, and opens it again. Nothing they did is erased by either.</summary>
public sealed class AccountClosingService(ConcordatContext context, AccountService accounts)
{
    /// <summary>
    /// Closes an account at once: sessions and links end, API keys are revoked, and every role ends after a day. Only who
    /// administers all the person's partnerships may.
    /// </summary>
    public async Task CloseAsync(Guid partnershipId, Guid personId, DateOnly? lastDay, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var account = await ToTouchAsync(personId, by, cancellationToken);
        if (account.ClosedAt is not null) throw new RefusedException("This account is closed already.");
        var roles = await context.RoleHoldings.Where(h => h.PersonId == personId && (h.To == null || h.To >= by.Today)).ToListAsync(cancellationToken);
        foreach (var partnership in roles.Select(r => r.PartnershipId).Distinct().Order()) await context.NextNumberAsync(partnership, "ROLE-CHANGE", cancellationToken);
        RefusedException.ThrowIfAny(await ReasonsItCannotBeClosedAsync(personId, roles, lastDay, by, cancellationToken));
        foreach (var role in roles) role.EndBy(lastDay!.Value);
        account.ClosedAt = by.At;
        account.ClosedReason = by.Why!.Trim();
        context.RemoveRange(await context.Set<SignInSession>().Where(s => s.AccountId == account.Id).ToListAsync(cancellationToken));
        foreach (var key in await context.Set<ApiKey>().Where(k => k.PersonId == personId && k.RevokedAt == null).ToListAsync(cancellationToken)) key.RevokedAt = by.At;
        foreach (var link in await context.Set<AccountLink>().Where(l => l.PersonId == personId && l.UsedAt == null && l.WithdrawnAt == null).ToListAsync(cancellationToken)) link.WithdrawnAt = by.At;
        await context.SaveAsync(by, "Closed account", AccountSubjects.Of(account, partnershipId), cancellationToken);
    }

    /// <summary>Opens a closed account again. The password and the second factor are as they were; roles are given anew.</summary>
    public async Task ReopenAsync(Guid partnershipId, Guid personId, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonPolicy.Demand(PersonPolicy.MayChange(by.By, partnershipId));
        var account = await ToTouchAsync(personId, by, cancellationToken);
        if (account.ClosedAt is null) throw new RefusedException("This account is open already.");
        if (!Given.IsGiven(by.Why)) throw new RefusedException("Say why, and how you know who asked. It is kept in the audit trail.", "Why");
        account.ClosedAt = null;
        account.ClosedReason = null;
        await context.SaveAsync(by, "Reopened account", AccountSubjects.Of(account, partnershipId), cancellationToken);
    }

    internal static string Closed(string name) => $"The account of {name} is closed. Reopen it on their page first.";

    private async Task<Account> ToTouchAsync(Guid personId, ActionContext by, CancellationToken cancellationToken)
    {
        var account = await accounts.FindAsync(personId, cancellationToken) ?? throw new RefusedException("This person has no account.");
        var partnerships = await accounts.PartnershipsOfAsync(personId, by.Today, cancellationToken);
        // Whoever holds no role any more belongs to those who administer the partnerships they were in.
        if (partnerships.Count == 0 || account.ClosedAt is not null) partnerships = await context.RoleHoldings.Where(h => h.PersonId == personId).Select(h => h.PartnershipId).Distinct().ToListAsync(cancellationToken);
        return PersonPolicy.MayLetInAgain(by.By, partnerships) ? account : throw new RefusedException(AccountService.OfElsewhere);
    }

    private async Task<IReadOnlyList<Reason>> ReasonsItCannotBeClosedAsync(Guid personId, List<RoleHolding> roles, DateOnly? lastDay, ActionContext by, CancellationToken cancellationToken)
    {
        List<Reason> reasons = [];
        if (personId == by.By.PersonId) reasons.Add(new("You cannot close your own account: ask another administrator."));
        if (lastDay is null) reasons.Add(new("Enter the last day of their roles.", "LastDay"));
        else if (lastDay > by.Today) reasons.Add(new("Enter today or an earlier day: the account closes at once. To end a role on a later day, end the role.", "LastDay"));
        if (!Given.IsGiven(by.Why)) reasons.Add(new("Say why, such as that they have left. It is kept in the audit trail.", "Why"));
        else if (by.Why!.Length > 500) reasons.Add(new("Use 500 characters or fewer.", "Why"));
        foreach (var partnership in roles.Where(r => r.Role == PartnershipRole.Administrator).Select(r => r.PartnershipId).Distinct())
        {
            if (!await RoleService.HasAdministratorBesidesAsync(context, partnership, h => h.PersonId != personId, by.Today, cancellationToken))
                reasons.Add(new("This is the last administrator who can sign in. Make somebody else an administrator first."));
        }

        return reasons;
    }
}

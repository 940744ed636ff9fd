using Concordat.Application.Accounts;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class AccountMapping :
    IEntityTypeConfiguration<Account>,
    IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
    IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
    IEntityTypeConfiguration<IdentityUserToken<Guid>>,
    IEntityTypeConfiguration<SignInSession>,
    IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
        account.Property(a => a.PasswordHash).LeaveValueOutOfAuditTrail();
        account.Property(a => a.SecurityStamp).LeaveValueOutOfAuditTrail();
        account.Property(a => a.ConcurrencyStamp).LeaveValueOutOfAuditTrail();
        // SQLite cannot compare a DateTimeOffset; an instant in UTC it can.
        account.Property(a => a.LockoutEnd).HasConversion(at => at!.Value.UtcDateTime, at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
        account.Ignore(a => a.PhoneNumber).Ignore(a => a.PhoneNumberConfirmed);
        account.HasIndex(a => a.NormalizedUserName).IsUnique();
        account.HasIndex(a => a.NormalizedEmail);
        account.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim)
    {
        claim.ToTable("account_claims").LeaveOutOfAuditTrail();
        claim.HasOne<Account>().WithMany().HasForeignKey(c => c.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        login.ToTable("account_logins").LeaveOutOfAuditTrail();
        login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        login.HasOne<Account>().WithMany().HasForeignKey(l => l.UserId);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("account_tokens").LeaveOutOfAuditTrail();
        token.HasKey(t => new { t.UserId, t.LoginProvider, t.Name });
        token.HasOne<Account>().WithMany().HasForeignKey(t => t.UserId);
    }

    public void Configure(EntityTypeBuilder<SignInSession> session)
    {
        session.ToTable("sign_in_sessions").LeaveOutOfAuditTrail();
        session.Property(s => s.Id).ValueGeneratedNever();
        session.HasIndex(s => s.SecretHash).IsUnique();
        session.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }

    public void Configure(EntityTypeBuilder<ProtectionKey> key)
    {
        key.ToTable("protection_keys").LeaveOutOfAuditTrail();
        key.Property(k => k.Id).ValueGeneratedNever();
    }
}

using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class RoleHoldingMapping : IEntityTypeConfiguration<RoleHolding>
{
    public void Configure(EntityTypeBuilder<RoleHolding> holding)
    {
        holding.ToTable("role_holdings");
        holding.Property(h => h.Id).ValueGeneratedNever();
        holding.Property(h => h.Version).IsConcurrencyToken();
        holding.HasOne<Partnership>().WithMany().HasForeignKey(h => h.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Person>().WithMany().HasForeignKey(h => h.PersonId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Organisation>().WithMany().HasForeignKey(h => h.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class PartnershipMapping : IEntityTypeConfiguration<Partnership>
{
    public void Configure(EntityTypeBuilder<Partnership> partnership)
    {
        partnership.ToTable("partnerships");
        partnership.Property(p => p.Id).ValueGeneratedNever();
        partnership.Property(p => p.Version).IsConcurrencyToken();
        partnership.HasIndex(p => p.Slug).IsUnique();
        partnership.OwnsMany(p => p.Parties, party =>
        {
            party.ToTable("partnership_parties");
            party.WithOwner().HasForeignKey(p => p.PartnershipId);
            party.HasKey(p => new { p.PartnershipId, p.OrganisationId, p.Order });
            party.Property(p => p.Order).ValueGeneratedNever();
            party.HasOne<Organisation>().WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        });
    }
}

using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ConfidentialIdentityMapping : IEntityTypeConfiguration<ConfidentialIdentity>
{
    public void Configure(EntityTypeBuilder<ConfidentialIdentity> identity)
    {
        identity.ToTable("confidential_identities");
        identity.HasKey(i => i.WitnessId);
        identity.Property(i => i.WitnessId).ValueGeneratedNever();
        identity.Property(i => i.Version).IsConcurrencyToken();
        identity.Property(i => i.Closed).LeaveValueOutOfAuditTrail();
        identity.HasOne<Witness>().WithMany().HasForeignKey(i => i.WitnessId).OnDelete(DeleteBehavior.Restrict);
        identity.HasIndex(i => i.ReviewId);
        identity.HasIndex(i => i.EraseOn);
    }
}

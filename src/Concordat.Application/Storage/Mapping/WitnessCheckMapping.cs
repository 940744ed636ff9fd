using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class WitnessCheckMapping : IEntityTypeConfiguration<WitnessCheck>
{
    public void Configure(EntityTypeBuilder<WitnessCheck> check)
    {
        check.ToTable("witness_checks");
        check.Property(c => c.Id).ValueGeneratedNever();
        check.Property(c => c.Version).IsConcurrencyToken();
        check.Property(c => c.TokenHash).LeaveValueOutOfAuditTrail();
        check.HasOne<Witness>().WithMany().HasForeignKey(c => c.WitnessId).OnDelete(DeleteBehavior.Restrict);
        check.HasIndex(c => c.TokenHash).IsUnique();
        check.HasIndex(c => c.ReviewId);
    }
}

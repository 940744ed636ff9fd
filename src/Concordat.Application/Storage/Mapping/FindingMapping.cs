using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class FindingMapping : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> finding)
    {
        finding.ToTable("findings");
        finding.Property(f => f.Id).ValueGeneratedNever();
        finding.Property(f => f.Version).IsConcurrencyToken();
        finding.Property(f => f.Order).HasColumnName("place");
        finding.Ignore(f => f.Reference);
        finding.HasOne<Review>().WithMany().HasForeignKey(f => f.ReviewId).OnDelete(DeleteBehavior.Restrict);
        finding.HasOne<ReviewArea>().WithMany().HasForeignKey(f => f.AreaId).OnDelete(DeleteBehavior.Restrict);
        finding.OwnsMany(f => f.Evidence, evidence =>
        {
            evidence.ToTable("finding_evidence");
            evidence.WithOwner().HasForeignKey(e => e.FindingId);
            evidence.HasKey(e => new { e.FindingId, e.Kind, e.RecordId });
            evidence.Property(e => e.Kind).ValueGeneratedNever();
            evidence.Property(e => e.RecordId).ValueGeneratedNever();
            evidence.HasIndex(e => e.RecordId);
        });
    }
}

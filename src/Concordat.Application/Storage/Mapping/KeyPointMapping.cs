using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class KeyPointMapping : IEntityTypeConfiguration<KeyPoint>
{
    public void Configure(EntityTypeBuilder<KeyPoint> point)
    {
        point.ToTable("key_points");
        point.Property(p => p.Id).ValueGeneratedNever();
        point.Property(p => p.Version).IsConcurrencyToken();
        point.HasOne<Witness>().WithMany().HasForeignKey(p => p.WitnessId).OnDelete(DeleteBehavior.Restrict);
        point.HasOne<EvidenceSession>().WithMany().HasForeignKey(p => p.SessionId).OnDelete(DeleteBehavior.Restrict);
        point.HasOne<KeyPoint>().WithMany().HasForeignKey(p => p.ParentId).OnDelete(DeleteBehavior.Restrict);
        point.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.SourceFileId).OnDelete(DeleteBehavior.Restrict);
        point.HasIndex(p => p.ReviewId);
    }
}

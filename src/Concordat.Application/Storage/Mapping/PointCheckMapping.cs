using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class PointCheckMapping : IEntityTypeConfiguration<PointCheck>
{
    public void Configure(EntityTypeBuilder<PointCheck> answer)
    {
        answer.ToTable("point_checks");
        answer.Property(a => a.Id).ValueGeneratedNever();
        answer.Property(a => a.Version).IsConcurrencyToken();
        answer.HasOne<WitnessCheck>().WithMany().HasForeignKey(a => a.CheckId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<KeyPoint>().WithMany().HasForeignKey(a => a.KeyPointId).OnDelete(DeleteBehavior.Restrict);
        answer.HasIndex(a => a.ReviewId);
    }
}

using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ReviewAreaMapping : IEntityTypeConfiguration<ReviewArea>
{
    public void Configure(EntityTypeBuilder<ReviewArea> area)
    {
        area.ToTable("review_areas");
        area.Property(a => a.Id).ValueGeneratedNever();
        area.Property(a => a.Version).IsConcurrencyToken();
        area.Property(a => a.Order).HasColumnName("place");
        area.HasOne<Review>().WithMany().HasForeignKey(a => a.ReviewId).OnDelete(DeleteBehavior.Restrict);
    }
}

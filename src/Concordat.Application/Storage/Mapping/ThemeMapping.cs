using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ThemeMapping : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> theme)
    {
        theme.ToTable("themes");
        theme.Property(t => t.Id).ValueGeneratedNever();
        theme.Property(t => t.Version).IsConcurrencyToken();
        theme.Property(t => t.Order).HasColumnName("place");
        theme.HasOne<Review>().WithMany().HasForeignKey(t => t.ReviewId).OnDelete(DeleteBehavior.Restrict);
        theme.HasOne<Theme>().WithMany().HasForeignKey(t => t.MergedIntoId).OnDelete(DeleteBehavior.Restrict);
        theme.OwnsMany(t => t.Points, point =>
        {
            point.ToTable("theme_points");
            point.WithOwner().HasForeignKey(p => p.ThemeId);
            point.HasKey(p => new { p.ThemeId, p.KeyPointId });
            point.Property(p => p.KeyPointId).ValueGeneratedNever();
            point.HasIndex(p => p.KeyPointId);
        });
    }
}

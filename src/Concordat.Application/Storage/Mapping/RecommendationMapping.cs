using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class RecommendationMapping : IEntityTypeConfiguration<Recommendation>
{
    public void Configure(EntityTypeBuilder<Recommendation> recommendation)
    {
        recommendation.ToTable("recommendations");
        recommendation.Property(r => r.Id).ValueGeneratedNever();
        recommendation.Property(r => r.Version).IsConcurrencyToken();
        recommendation.Ignore(r => r.Reference);
        recommendation.Ignore(r => r.Answers);
        recommendation.Property(r => r.Order).HasColumnName("place");
        recommendation.Property(r => r.Where).HasColumnName("where_to");
        recommendation.HasOne<Partnership>().WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasOne<Recommendation>().WithMany().HasForeignKey(r => r.ParentId).OnDelete(DeleteBehavior.Restrict);
        recommendation.HasIndex(r => new { r.PartnershipId, r.Number }).IsUnique();
        recommendation.HasIndex(r => new { r.PartnershipId, r.ReviewId, r.Status, r.IsExempt });
        recommendation.HasMany(r => r.Addressees).WithOne().HasForeignKey(a => a.RecommendationId).OnDelete(DeleteBehavior.Cascade);
        recommendation.HasMany(r => r.Findings).WithOne().HasForeignKey(f => f.RecommendationId).OnDelete(DeleteBehavior.Cascade);
        recommendation.Navigation(r => r.Addressees).AutoInclude();
        recommendation.Navigation(r => r.Findings).AutoInclude();
    }
}

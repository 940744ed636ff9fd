using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class RecommendationFindingMapping : IEntityTypeConfiguration<RecommendationFinding>
{
    public void Configure(EntityTypeBuilder<RecommendationFinding> link)
    {
        link.ToTable("recommendation_findings");
        link.HasKey(l => new { l.RecommendationId, l.FindingId });
        link.HasIndex(l => l.FindingId);
    }
}

using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class FollowUpRatingMapping : IEntityTypeConfiguration<FollowUpRating>
{
    public void Configure(EntityTypeBuilder<FollowUpRating> rating)
    {
        rating.ToTable("follow_up_ratings");
        rating.Property(r => r.Id).ValueGeneratedNever();
        rating.HasIndex(r => new { r.FollowUpId, r.RecordId }).IsUnique();
        rating.HasIndex(r => r.RecordId);
    }
}

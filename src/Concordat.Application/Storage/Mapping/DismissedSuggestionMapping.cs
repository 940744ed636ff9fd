using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class DismissedSuggestionMapping : IEntityTypeConfiguration<DismissedSuggestion>
{
    public void Configure(EntityTypeBuilder<DismissedSuggestion> dismissed)
    {
        dismissed.ToTable("dismissed_suggestions");
        dismissed.Property(d => d.Id).ValueGeneratedNever();
        dismissed.Property(d => d.Version).IsConcurrencyToken();
        dismissed.HasOne<Review>().WithMany().HasForeignKey(d => d.ReviewId).OnDelete(DeleteBehavior.Restrict);
    }
}

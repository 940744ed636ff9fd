using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class DisagreementMapping : IEntityTypeConfiguration<Disagreement>
{
    public void Configure(EntityTypeBuilder<Disagreement> disagreement)
    {
        disagreement.ToTable("disagreements");
        disagreement.Property(d => d.Id).ValueGeneratedNever();
        disagreement.Property(d => d.Version).IsConcurrencyToken();
        disagreement.HasOne<Review>().WithMany().HasForeignKey(d => d.ReviewId).OnDelete(DeleteBehavior.Restrict);
        disagreement.HasOne<KeyPoint>().WithMany().HasForeignKey(d => d.FirstPointId).OnDelete(DeleteBehavior.Restrict);
        disagreement.HasOne<KeyPoint>().WithMany().HasForeignKey(d => d.SecondPointId).OnDelete(DeleteBehavior.Restrict);
    }
}

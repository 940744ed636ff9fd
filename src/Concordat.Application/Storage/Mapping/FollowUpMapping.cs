using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> followUp)
    {
        followUp.ToTable("follow_ups");
        followUp.Property(f => f.Id).ValueGeneratedNever();
        followUp.Property(f => f.Version).IsConcurrencyToken();
        followUp.HasOne<Partnership>().WithMany().HasForeignKey(f => f.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne<Review>().WithMany().HasForeignKey(f => f.ReviewId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasMany(f => f.Ratings).WithOne().HasForeignKey(r => r.FollowUpId).OnDelete(DeleteBehavior.Restrict);
        followUp.Navigation(f => f.Ratings).AutoInclude();
        followUp.HasIndex(f => new { f.ReviewId, f.PlannedOn });
        followUp.HasIndex(f => new { f.PartnershipId, f.HeldOn });
    }
}

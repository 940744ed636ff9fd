using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ReviewMapping : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> review)
    {
        review.ToTable("reviews");
        review.Property(r => r.Id).ValueGeneratedNever();
        review.Property(r => r.Version).IsConcurrencyToken();
        review.Ignore(r => r.Reference);
        review.HasOne<Partnership>().WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<Organisation>().WithMany().HasForeignKey(r => r.ConvenedByOrganisationId).OnDelete(DeleteBehavior.Restrict);
        review.HasOne<Body>().WithMany().HasForeignKey(r => r.ConvenedByBodyId).OnDelete(DeleteBehavior.Restrict);
        review.HasIndex(r => new { r.PartnershipId, r.Number }).IsUnique();
    }
}

using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class TermsOfReferenceMapping : IEntityTypeConfiguration<TermsOfReferenceVersion>
{
    public void Configure(EntityTypeBuilder<TermsOfReferenceVersion> version)
    {
        version.ToTable("terms_of_reference_versions");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Ignore(v => v.Clauses);
        version.HasOne<Review>().WithMany().HasForeignKey(v => v.ReviewId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.ReviewId, v.Number }).IsUnique();
    }
}

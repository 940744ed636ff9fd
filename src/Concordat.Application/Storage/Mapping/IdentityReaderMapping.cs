using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class IdentityReaderMapping : IEntityTypeConfiguration<IdentityReader>
{
    public void Configure(EntityTypeBuilder<IdentityReader> reader)
    {
        reader.ToTable("identity_readers");
        reader.Property(r => r.Id).ValueGeneratedNever();
        reader.Property(r => r.Version).IsConcurrencyToken();
        reader.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        reader.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        reader.HasIndex(r => new { r.ReviewId, r.PersonId });
    }
}

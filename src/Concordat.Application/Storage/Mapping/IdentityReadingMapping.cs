using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class IdentityReadingMapping : IEntityTypeConfiguration<IdentityReading>
{
    public void Configure(EntityTypeBuilder<IdentityReading> reading)
    {
        reading.ToTable("identity_readings");
        reading.Property(r => r.Id).ValueGeneratedNever();
        reading.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<Witness>().WithMany().HasForeignKey(r => r.WitnessId).OnDelete(DeleteBehavior.Restrict);
        reading.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

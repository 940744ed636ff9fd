using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class WitnessMapping : IEntityTypeConfiguration<Witness>
{
    public void Configure(EntityTypeBuilder<Witness> witness)
    {
        witness.ToTable("witnesses");
        witness.Property(w => w.Id).ValueGeneratedNever();
        witness.Property(w => w.Version).IsConcurrencyToken();
        witness.HasOne<EvidenceSession>().WithMany().HasForeignKey(w => w.SessionId).OnDelete(DeleteBehavior.Restrict);
        witness.HasOne<StoredFile>().WithMany().HasForeignKey(w => w.SourceFileId).OnDelete(DeleteBehavior.Restrict);
        witness.HasIndex(w => new { w.ReviewId, w.Pseudonym }).IsUnique();
    }
}

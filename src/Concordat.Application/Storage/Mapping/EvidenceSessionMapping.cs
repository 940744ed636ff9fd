using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class EvidenceSessionMapping : IEntityTypeConfiguration<EvidenceSession>
{
    public void Configure(EntityTypeBuilder<EvidenceSession> session)
    {
        session.ToTable("evidence_sessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.Version).IsConcurrencyToken();
        session.HasOne<Review>().WithMany().HasForeignKey(s => s.ReviewId).OnDelete(DeleteBehavior.Restrict);
        session.HasOne<StoredFile>().WithMany().HasForeignKey(s => s.SourceFileId).OnDelete(DeleteBehavior.Restrict);
        session.HasIndex(s => new { s.ReviewId, s.Order });
    }
}

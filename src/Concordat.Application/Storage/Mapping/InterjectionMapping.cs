using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class InterjectionMapping : IEntityTypeConfiguration<Interjection>
{
    public void Configure(EntityTypeBuilder<Interjection> interjection)
    {
        interjection.ToTable("interjections");
        interjection.Property(i => i.Id).ValueGeneratedNever();
        interjection.Property(i => i.Version).IsConcurrencyToken();
        interjection.HasOne<EvidenceSession>().WithMany().HasForeignKey(i => i.SessionId).OnDelete(DeleteBehavior.Restrict);
        interjection.HasIndex(i => i.ReviewId);
    }
}

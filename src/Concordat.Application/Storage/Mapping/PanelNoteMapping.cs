using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class PanelNoteMapping : IEntityTypeConfiguration<PanelNote>
{
    public void Configure(EntityTypeBuilder<PanelNote> note)
    {
        note.ToTable("panel_notes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Property(n => n.Version).IsConcurrencyToken();
        note.HasOne<Review>().WithMany().HasForeignKey(n => n.ReviewId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<EvidenceSession>().WithMany().HasForeignKey(n => n.SessionId).OnDelete(DeleteBehavior.Restrict);
        note.HasOne<StoredFile>().WithMany().HasForeignKey(n => n.SourceFileId).OnDelete(DeleteBehavior.Restrict);
    }
}

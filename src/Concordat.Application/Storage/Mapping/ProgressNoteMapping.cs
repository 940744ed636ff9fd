using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ProgressNoteMapping : IEntityTypeConfiguration<ProgressNote>
{
    public void Configure(EntityTypeBuilder<ProgressNote> note)
    {
        note.ToTable("progress_notes");
        note.Property(n => n.Id).ValueGeneratedNever();
        note.Ignore(n => n.HasEvidence);
        note.HasOne<StoredFile>().WithMany().HasForeignKey(n => n.EvidenceFileId).OnDelete(DeleteBehavior.Restrict);
        note.HasIndex(n => new { n.ActionId, n.Sequence }).IsUnique();
    }
}

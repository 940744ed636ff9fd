using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>, IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries").LeaveOutOfAuditTrail();
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.HasIndex(e => new { e.SubjectId, e.Sequence });
        entry.HasIndex(e => new { e.PartnershipId, e.Sequence });
        entry.HasIndex(e => new { e.PartnershipId, e.At });
    }

    public void Configure(EntityTypeBuilder<AuditHead> head)
    {
        head.ToTable("audit_heads").LeaveOutOfAuditTrail();
        head.Property(h => h.Id).ValueGeneratedNever();
    }
}

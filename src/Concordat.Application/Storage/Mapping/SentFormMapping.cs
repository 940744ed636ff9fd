using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class SentFormMapping : IEntityTypeConfiguration<SentForm>
{
    public void Configure(EntityTypeBuilder<SentForm> form)
    {
        form.ToTable("sent_forms").LeaveOutOfAuditTrail();
        form.HasKey(f => f.Hash);
        form.HasIndex(f => f.SentAt);
    }
}

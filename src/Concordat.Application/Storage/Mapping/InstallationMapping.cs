using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class InstallationMapping : IEntityTypeConfiguration<Setting>, IEntityTypeConfiguration<ReferenceCounter>
{
    public void Configure(EntityTypeBuilder<Setting> setting)
    {
        setting.ToTable("settings");
        setting.HasKey(s => s.Name);
    }

    public void Configure(EntityTypeBuilder<ReferenceCounter> counter)
    {
        counter.ToTable("reference_counters").LeaveOutOfAuditTrail();
        counter.HasKey(c => new { c.PartnershipId, c.Kind });
    }
}

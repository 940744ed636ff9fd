using Concordat.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class PartnershipSettingsMapping : IEntityTypeConfiguration<PartnershipSettings>
{
    public void Configure(EntityTypeBuilder<PartnershipSettings> settings)
    {
        settings.ToTable("partnership_settings");
        settings.Property(s => s.Id).ValueGeneratedNever();
        settings.Ignore(s => s.Values);
        settings.HasIndex(s => new { s.PartnershipId, s.Number }).IsUnique();
        settings.HasOne<Partnership>().WithMany().HasForeignKey(s => s.PartnershipId).OnDelete(DeleteBehavior.Restrict);
    }
}

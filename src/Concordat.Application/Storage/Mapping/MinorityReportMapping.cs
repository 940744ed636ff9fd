using System.Text.Json;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class MinorityReportMapping : IEntityTypeConfiguration<MinorityReport>
{
    public void Configure(EntityTypeBuilder<MinorityReport> report)
    {
        report.ToTable("minority_reports");
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Version).IsConcurrencyToken();
        report.Property(r => r.Authors).HasConversion(
            names => JsonSerializer.Serialize(names, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), names => names.Aggregate(0, (hash, name) => HashCode.Combine(hash, name)), names => names.ToList()));
        report.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
    }
}

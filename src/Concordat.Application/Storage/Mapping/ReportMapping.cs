using System.Text.Json;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>, IEntityTypeConfiguration<ReportSection>, IEntityTypeConfiguration<ReportImplication>, IEntityTypeConfiguration<ReportTemplate>, IEntityTypeConfiguration<ReportVersion>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("reports");
        report.Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Version).IsConcurrencyToken();
        report.HasOne<Partnership>().WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Review>().WithMany().HasForeignKey(r => r.ReviewId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Organisation>().WithMany().HasForeignKey(r => r.TemplateOrganisationId).OnDelete(DeleteBehavior.Restrict);
        report.HasIndex(r => r.ReviewId).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReportSection> section)
    {
        section.ToTable("report_sections");
        section.Property(s => s.Id).ValueGeneratedNever();
        section.Property(s => s.Version).IsConcurrencyToken();
        section.Property(s => s.Order).HasColumnName("place");
        section.Property(s => s.ExemptParagraphs).HasConversion(
            many => JsonSerializer.Serialize(many, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<List<int>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<int>>((a, b) => a!.SequenceEqual(b!), many => many.Aggregate(0, (hash, one) => HashCode.Combine(hash, one)), many => many.ToList()));
        section.HasOne<Report>().WithMany().HasForeignKey(s => s.ReportId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ReportImplication> implication)
    {
        implication.ToTable("report_implications");
        implication.Property(i => i.Id).ValueGeneratedNever();
        implication.Property(i => i.Version).IsConcurrencyToken();
        implication.HasOne<Report>().WithMany().HasForeignKey(i => i.ReportId).OnDelete(DeleteBehavior.Cascade);
        implication.HasIndex(i => new { i.ReportId, i.Kind }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReportTemplate> template)
    {
        template.ToTable("report_templates");
        template.Property(t => t.Id).ValueGeneratedNever();
        template.Property(t => t.Version).IsConcurrencyToken();
        template.Property(t => t.Headings).HasConversion(
            many => JsonSerializer.Serialize(many, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<List<TemplateHeading>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<TemplateHeading>>((a, b) => a!.SequenceEqual(b!), many => many.Aggregate(0, (hash, one) => HashCode.Combine(hash, one)), many => many.ToList()));
        template.HasOne<Partnership>().WithMany().HasForeignKey(t => t.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        template.HasOne<Organisation>().WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        template.HasIndex(t => new { t.PartnershipId, t.OrganisationId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ReportVersion> version)
    {
        version.ToTable("report_versions");
        version.Property(v => v.Id).ValueGeneratedNever();
        version.Property(v => v.PublicJson).LeaveValueOutOfAuditTrail();
        version.Property(v => v.ExemptJson).LeaveValueOutOfAuditTrail();
        version.HasOne<Partnership>().WithMany().HasForeignKey(v => v.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Review>().WithMany().HasForeignKey(v => v.ReviewId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Person>().WithMany().HasForeignKey(v => v.PublishedByPersonId).OnDelete(DeleteBehavior.Restrict);
        version.HasIndex(v => new { v.ReviewId, v.Number }).IsUnique();
    }
}

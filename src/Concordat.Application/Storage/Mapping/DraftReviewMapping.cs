using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class DraftReviewMapping : IEntityTypeConfiguration<DraftReview>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Converters = { new JsonStringEnumConverter() } };

    public void Configure(EntityTypeBuilder<DraftReview> draft)
    {
        draft.ToTable("draft_reviews");
        draft.Property(d => d.Id).ValueGeneratedNever();
        draft.Property(d => d.Version).IsConcurrencyToken();
        draft.Property(d => d.Outline).LeaveValueOutOfAuditTrail().HasConversion(
            outline => JsonSerializer.Serialize(outline.Items, Json),
            text => new DraftOutline(JsonSerializer.Deserialize<List<DraftItem>>(text, Json)!),
            new ValueComparer<DraftOutline>((one, other) => one!.Items.SequenceEqual(other!.Items), outline => outline.Items.Count, outline => new DraftOutline(outline.Items)));
        draft.Property(d => d.Paper).LeaveValueOutOfAuditTrail().HasConversion(
            lines => JsonSerializer.Serialize(lines, Json),
            text => JsonSerializer.Deserialize<List<DraftPaperLine>>(text, Json)!,
            new ValueComparer<IReadOnlyList<DraftPaperLine>>((one, other) => ReferenceEquals(one, other) || one!.SequenceEqual(other!), lines => lines.Count, lines => lines));
        draft.HasOne<Partnership>().WithMany().HasForeignKey(d => d.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        draft.HasOne<StoredFile>().WithMany().HasForeignKey(d => d.FileId).OnDelete(DeleteBehavior.Restrict);
        draft.HasIndex(d => new { d.PartnershipId, d.Sha256 });
    }
}

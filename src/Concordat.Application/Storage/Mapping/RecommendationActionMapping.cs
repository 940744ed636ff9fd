using System.Text.Json;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class RecommendationActionMapping : IEntityTypeConfiguration<RecommendationAction>
{
    public void Configure(EntityTypeBuilder<RecommendationAction> action)
    {
        action.ToTable("actions");
        action.Property(a => a.Id).ValueGeneratedNever();
        action.Property(a => a.Version).IsConcurrencyToken();
        action.Ignore(a => a.Reference);
        action.Ignore(a => a.IsDone);
        action.Ignore(a => a.HasEvidence);
        action.Property(a => a.DeliveryPlanReferences).HasConversion(
            many => JsonSerializer.Serialize(many, JsonSerializerOptions.Web),
            text => JsonSerializer.Deserialize<List<string>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<string>>((a, b) => a!.SequenceEqual(b!), many => many.Aggregate(0, (hash, one) => HashCode.Combine(hash, one)), many => many.ToList()));
        action.HasOne<Partnership>().WithMany().HasForeignKey(a => a.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Review>().WithMany().HasForeignKey(a => a.ReviewId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Recommendation>().WithMany().HasForeignKey(a => a.RecommendationId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Addressee>().WithMany().HasForeignKey(a => a.AddresseeId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<Person>().WithMany().HasForeignKey(a => a.OwnerPersonId).OnDelete(DeleteBehavior.Restrict);
        action.HasMany(a => a.Notes).WithOne().HasForeignKey(n => n.ActionId).OnDelete(DeleteBehavior.Restrict);
        action.Navigation(a => a.Notes).AutoInclude();
        action.HasIndex(a => new { a.PartnershipId, a.Number }).IsUnique();
        action.HasIndex(a => new { a.PartnershipId, a.OwnerPersonId });
    }
}

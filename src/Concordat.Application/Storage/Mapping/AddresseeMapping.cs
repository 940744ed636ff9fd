using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class AddresseeMapping : IEntityTypeConfiguration<Addressee>
{
    public void Configure(EntityTypeBuilder<Addressee> addressee)
    {
        addressee.ToTable("addressees");
        addressee.Property(a => a.Id).ValueGeneratedNever();
        addressee.Property(a => a.Version).IsConcurrencyToken();
        addressee.Ignore(a => a.Latest);
        addressee.Ignore(a => a.Standing);
        // It follows from the responses, which the trail has.
        addressee.Property(a => a.OwesResponse).LeaveOutOfAuditTrail();
        addressee.HasIndex(a => new { a.OrganisationId, a.RecommendationId }).HasFilter("owes_response");
        addressee.HasIndex(a => a.OrganisationId);
        addressee.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        addressee.HasMany(a => a.Responses).WithOne().HasForeignKey(r => r.AddresseeId).OnDelete(DeleteBehavior.Restrict);
        addressee.Navigation(a => a.Responses).AutoInclude();
    }
}

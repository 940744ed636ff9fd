using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class SubjectRequestMapping : IEntityTypeConfiguration<SubjectRequest>
{
    public void Configure(EntityTypeBuilder<SubjectRequest> request)
    {
        request.ToTable("subject_requests");
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Version).IsConcurrencyToken();
        request.Ignore(r => r.Reference);
        // The request itself is erased in time, and with it every trace of who asked about whom.
        request.Property(r => r.AskedBy).LeaveValueOutOfAuditTrail();
        request.Property(r => r.About).LeaveValueOutOfAuditTrail();
        request.Property(r => r.PersonId).LeaveValueOutOfAuditTrail();
        request.Property(r => r.Outcome).LeaveValueOutOfAuditTrail();
        request.Property(r => r.ExtendedBecause).LeaveValueOutOfAuditTrail();
        request.HasOne<Partnership>().WithMany().HasForeignKey(r => r.PartnershipId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Organisation>().WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        request.HasIndex(r => new { r.PartnershipId, r.Number }).IsUnique();
    }
}

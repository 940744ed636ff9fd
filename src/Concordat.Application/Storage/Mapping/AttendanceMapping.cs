using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class AttendanceMapping : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> attendance)
    {
        attendance.ToTable("attendances");
        attendance.Property(a => a.Id).ValueGeneratedNever();
        attendance.Property(a => a.Version).IsConcurrencyToken();
        attendance.HasOne<EvidenceSession>().WithMany().HasForeignKey(a => a.SessionId).OnDelete(DeleteBehavior.Restrict);
        attendance.HasOne<Organisation>().WithMany().HasForeignKey(a => a.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        attendance.HasIndex(a => a.ReviewId);
    }
}

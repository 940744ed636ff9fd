using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class KeptUploadMapping : IEntityTypeConfiguration<KeptUpload>
{
    public void Configure(EntityTypeBuilder<KeptUpload> upload)
    {
        upload.ToTable("kept_uploads").LeaveOutOfAuditTrail();
        upload.Property(u => u.Id).ValueGeneratedNever();
        upload.HasIndex(u => u.KeptAt);
        upload.HasIndex(u => u.PartnershipId);
        upload.HasIndex(u => u.PersonId);
        upload.HasOne<Partnership>().WithMany().HasForeignKey(u => u.PartnershipId).OnDelete(DeleteBehavior.Cascade);
        upload.HasOne<Person>().WithMany().HasForeignKey(u => u.PersonId).OnDelete(DeleteBehavior.Cascade);
    }
}

using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class StatutoryNoticeMapping : IEntityTypeConfiguration<StatutoryNotice>
{
    public void Configure(EntityTypeBuilder<StatutoryNotice> notice)
    {
        notice.ToTable("statutory_notices");
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Version).IsConcurrencyToken();
        notice.Ignore(n => n.RespondBy);
        notice.Ignore(n => n.WasLate);
        notice.HasIndex(n => new { n.OrganisationId, n.RespondedOn });
        notice.HasOne<Review>().WithMany().HasForeignKey(n => n.ReviewId).OnDelete(DeleteBehavior.Restrict);
        notice.HasOne<Organisation>().WithMany().HasForeignKey(n => n.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

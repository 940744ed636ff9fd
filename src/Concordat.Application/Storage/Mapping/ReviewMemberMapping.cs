using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class ReviewMemberMapping : IEntityTypeConfiguration<ReviewMember>
{
    public void Configure(EntityTypeBuilder<ReviewMember> member)
    {
        member.ToTable("review_members");
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Property(m => m.Version).IsConcurrencyToken();
        member.Property(m => m.Order).HasColumnName("place");
        member.Property(m => m.Group).HasColumnName("political_group");
        member.HasOne<Review>().WithMany().HasForeignKey(m => m.ReviewId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<Organisation>().WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

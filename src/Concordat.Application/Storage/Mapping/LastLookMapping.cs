using Concordat.Application.MyWork;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class LastLookMapping : IEntityTypeConfiguration<LastLook>
{
    public void Configure(EntityTypeBuilder<LastLook> look)
    {
        look.ToTable("last_looks").LeaveOutOfAuditTrail();
        look.HasKey(l => l.PersonId);
        look.Property(l => l.PersonId).ValueGeneratedNever();
        look.HasOne<Person>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}

using Concordat.Application.Jobs;
using Concordat.Application.Mail;
using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Concordat.Application.Storage.Mapping;

internal sealed class JobMapping : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<OutgoingMail>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("jobs").LeaveOutOfAuditTrail();
        job.Property(j => j.Id).ValueGeneratedNever();
        job.HasIndex(j => new { j.Kind, j.Subject }).IsUnique();
        job.HasIndex(j => new { j.DoneAt, j.DueAt });
    }

    public void Configure(EntityTypeBuilder<OutgoingMail> mail)
    {
        mail.ToTable("outbox").LeaveOutOfAuditTrail();
        mail.Property(m => m.Id).ValueGeneratedNever();
    }
}

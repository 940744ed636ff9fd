using Concordat.Application.Jobs;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Mail;

/// <summary>
/// Writes mails and sends them. A mail is put down with the change that causes it and saved by the same save, so that neither
/// goes without the other; a job sends it.
/// </summary>
public sealed class MailService(ConcordatContext context, SecretBox box, IMailSender sender, TimeProvider clock)
{
    /// <summary>Whether mail is set up. Where it is not, nothing is put down and pages say how else to pass a link on.</summary>
    public bool IsSetUp => sender.IsSetUp;

    /// <summary>Puts a mail down, to be saved with the change. Does nothing where mail is not set up.</summary>
    public void Put(string? to, string subject, string text)
    {
        if (!sender.IsSetUp || string.IsNullOrWhiteSpace(to)) return;
        var now = clock.GetUtcNow();
        var mail = new OutgoingMail { Id = Guid.CreateVersion7(), To = to, Subject = subject, WrittenAt = now.UtcDateTime };
        mail.ClosedText = box.Close(text, NameOf(mail.Id));
        context.Add(mail);
        context.Add(JobService.Ask(SendMailJob.KindName, mail.Id.ToString("D"), now.UtcDateTime));
    }

    /// <summary>Sends one mail that was put down. Sent already: does nothing.</summary>
    public async Task SendAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var mail = await context.Set<OutgoingMail>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (mail?.ClosedText is null || mail.SentAt is not null) return;
        await sender.SendAsync(mail.Id, mail.To, mail.Subject, box.Open(mail.ClosedText, NameOf(id)), cancellationToken);
        var at = clock.GetUtcNow().UtcDateTime;
        await context.Set<OutgoingMail>().Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, at).SetProperty(m => m.ClosedText, (string?)null), CancellationToken.None);
    }

    private static string NameOf(Guid id) => $"mail {id:D}";
}

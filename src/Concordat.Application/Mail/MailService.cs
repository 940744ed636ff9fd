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

    /// <summary>
    /// Puts a mail down whose address nobody may read in the database: it is closed with the text, and gone with it once the mail is
    /// sent. Gives its key, or null where mail is not set up.
    /// </summary>
    public Guid? PutInConfidence(string to, string subject, string text)
    {
        if (!sender.IsSetUp) return null;
        var now = clock.GetUtcNow();
        var mail = new OutgoingMail { Id = Guid.CreateVersion7(), To = "", Subject = subject, WrittenAt = now.UtcDateTime };
        mail.ClosedText = box.Close($"{to.ReplaceLineEndings("")}\n{text}", NameOf(mail.Id));
        context.Add(mail);
        context.Add(JobService.Ask(SendMailJob.KindName, mail.Id.ToString("D"), now.UtcDateTime));
        return mail.Id;
    }

    /// <summary>How far a mail has come; null when there is none such.</summary>
    public async Task<MailStanding?> StandingAsync(Guid? id, CancellationToken cancellationToken = default)
    {
        if (id is null || await context.Set<OutgoingMail>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is not { } mail) return null;
        if (mail.SentAt is not null) return MailStanding.Sent;
        var subject = mail.Id.ToString("D");
        return await context.Set<Job>().AnyAsync(j => j.Kind == SendMailJob.KindName && j.Subject == subject && j.GivenUpAt != null, cancellationToken) ? MailStanding.GivenUp : MailStanding.Waiting;
    }

    /// <summary>Sends one mail that was put down. Sent already: does nothing.</summary>
    public async Task SendAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var mail = await context.Set<OutgoingMail>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (mail?.ClosedText is null || mail.SentAt is not null) return;
        var text = box.Open(mail.ClosedText, NameOf(id));
        if (mail.To.Length > 0) await sender.SendAsync(mail.Id, mail.To, mail.Subject, text, cancellationToken);
        else await SendInConfidenceAsync(mail, text, cancellationToken);
        var at = clock.GetUtcNow().UtcDateTime;
        await context.Set<OutgoingMail>().Where(m => m.Id == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.SentAt, at).SetProperty(m => m.ClosedText, (string?)null), CancellationToken.None);
    }

    private async Task SendInConfidenceAsync(OutgoingMail mail, string closed, CancellationToken cancellationToken)
    {
        var end = closed.IndexOf('\n', StringComparison.Ordinal);
        try
        {
            await sender.SendAsync(mail.Id, closed[..end], mail.Subject, closed[(end + 1)..], cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A mail server's refusal names the address, and the fault of a job is kept.
#pragma warning disable MA0054 // The cause would carry the address along.
            throw new InvalidOperationException("The mail server did not take a mail whose address is kept closed.");
#pragma warning restore MA0054
        }
    }

    private static string NameOf(Guid id) => $"mail {id:D}";
}

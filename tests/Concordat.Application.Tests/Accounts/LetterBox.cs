using System.Collections.Concurrent;
using Concordat.Application.Mail;

namespace Concordat.Application.Tests.Accounts;

/// <summary>Keeps mails in place of sending them; can be made to fail.</summary>
internal sealed class LetterBox : IMailSender
{
    public ConcurrentQueue<(Guid Id, string To, string Subject, string Text)> Letters { get; } = [];

    public bool IsSetUp { get; set; }

    public int FailNext { get; set; }

    public Task SendAsync(Guid id, string to, string subject, string text, CancellationToken cancellationToken)
    {
        if (FailNext-- > 0) throw new IOException("The mail server is away.");
        Letters.Enqueue((id, to, subject, text));
        return Task.CompletedTask;
    }
}

using Concordat.Application.Jobs;

namespace Concordat.Application.Mail;

/// <summary>Sends one mail.</summary>
public sealed class SendMailJob(MailService mail) : IJobKind
{
    internal const string KindName = "send-mail";

    /// <inheritdoc/>
    public string Name => KindName;

    /// <inheritdoc/>
    public TimeOnly? Daily => null;

    /// <inheritdoc/>
    public Task DoAsync(string subject, CancellationToken cancellationToken) => mail.SendAsync(Guid.Parse(subject), cancellationToken);
}

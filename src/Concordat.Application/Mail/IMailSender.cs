namespace Concordat.Application.Mail;

/// <summary>Hands a mail to whatever carries it.</summary>
public interface IMailSender
{
    /// <summary>Whether mail is set up at all.</summary>
    bool IsSetUp { get; }

    /// <summary>Hands it over; throws when it was not taken. <paramref name="id"/> stays the same when a mail is tried again.</summary>
    Task SendAsync(Guid id, string to, string subject, string text, CancellationToken cancellationToken);
}

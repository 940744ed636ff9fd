namespace Concordat.Application.Mail;

/// <summary>How far a mail has come.</summary>
public enum MailStanding
{
    /// <summary>It waits to be sent.</summary>
    Waiting,

    /// <summary>The mail server took it.</summary>
    Sent,

    /// <summary>It could not be sent, however often it was tried.</summary>
    GivenUp,
}

namespace Concordat.Application.Mail;

/// <summary>The words for how far a mail has come.</summary>
public static class MailStandingWords
{
    /// <summary>As a sentence.</summary>
    public static string For(MailStanding standing) => standing switch
    {
        MailStanding.Waiting => "The mail with the link waits to be sent.",
        MailStanding.Sent => "The mail with the link was sent.",
        MailStanding.GivenUp => "The mail with the link could not be sent. Make a new link and pass it on another way.",
    };
}

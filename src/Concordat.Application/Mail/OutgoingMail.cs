namespace Concordat.Application.Mail;

/// <summary>A mail waiting to be sent, or sent. Its text is closed with the key file, and gone once it is sent: it may hold a private link.</summary>
public sealed class OutgoingMail
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; }

    /// <summary>The address it goes to.</summary>
    public string To { get; set; } = "";

    /// <summary>The line above it.</summary>
    public string Subject { get; set; } = "";

    /// <summary>Its text, closed; null once it is sent.</summary>
    public string? ClosedText { get; set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTime WrittenAt { get; set; }

    /// <summary>When the mail server took it; null until it has.</summary>
    public DateTime? SentAt { get; set; }
}

using System.Net;
using System.Net.Mail;

namespace Concordat.Application.Mail;

/// <summary>
/// Sends by SMTP. Set up by CONCORDAT_SMTP: <c>smtp://user:password@host:port?from=office@example.gov.uk</c>, or
/// <c>smtps://…</c> for a server that must begin TLS, as every server must that is given a password and is not on this machine. Without it nothing is sent, and everything is still shown on pages.
/// </summary>
public sealed class SmtpMailSender : IMailSender
{
    private readonly Uri? _server;
    private readonly string _from = "";

    /// <summary>Reads the address of the server. Throws <see cref="FormatException"/> with one sentence when it cannot be understood.</summary>
    public SmtpMailSender(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return;
        if (!Uri.TryCreate(address, UriKind.Absolute, out var server) || server.Scheme is not ("smtp" or "smtps") || server.Host.Length == 0)
            throw new FormatException("CONCORDAT_SMTP is not an address like smtp://user:password@host:587?from=office@example.gov.uk.");
        var from = server.Query.TrimStart('?').Split('&').Select(pair => pair.Split('=', 2)).FirstOrDefault(pair => pair[0] == "from" && pair.Length == 2)?[1];
        _from = from is not null ? Uri.UnescapeDataString(from) : User(server) is { } user && user.Contains('@') ? user : $"concordat@{server.Host}";
        if (!MailAddress.TryCreate(_from, out _)) throw new FormatException($"CONCORDAT_SMTP names “{_from}” as the sender, which is not an email address.");
        _server = server;
    }

    /// <inheritdoc/>
    public bool IsSetUp => _server is not null;

    /// <inheritdoc/>
    public async Task SendAsync(Guid id, string to, string subject, string text, CancellationToken cancellationToken)
    {
        if (_server is null) throw new InvalidOperationException("Mail is not set up: CONCORDAT_SMTP is empty.");
        using var client = new SmtpClient(_server.Host, _server.IsDefaultPort || _server.Port <= 0 ? 25 : _server.Port)
        {
            // A password never crosses the network readable.
            EnableSsl = _server.Scheme == "smtps" || User(_server) is not null && !_server.IsLoopback,
            Timeout = 30_000,
        };
        if (User(_server) is { } user) client.Credentials = new NetworkCredential(user, Uri.UnescapeDataString(_server.UserInfo.Split(':', 2).ElementAtOrDefault(1) ?? ""));
        using var message = new MailMessage(_from, to) { Subject = OneLine(subject), Body = text, SubjectEncoding = System.Text.Encoding.UTF8, BodyEncoding = System.Text.Encoding.UTF8 };
        message.Headers.Add("Message-ID", $"<{id:N}@{_from.Split('@')[1]}>");
        await client.SendMailAsync(message, cancellationToken);
    }

    private static string? User(Uri server) => server.UserInfo.Length == 0 ? null : Uri.UnescapeDataString(server.UserInfo.Split(':', 2)[0]);

    private static string OneLine(string subject) => subject.ReplaceLineEndings(" ");
}

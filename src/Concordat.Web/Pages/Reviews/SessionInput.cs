using System.ComponentModel.DataAnnotations;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The fields of a session.</summary>
public sealed class SessionInput
{
    /// <summary>The version the person was looking at.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="EvidenceSession.Title"/>
    [Display(Name = "What the session is called")]
    public string? Title { get; set; }

    /// <inheritdoc cref="EvidenceSession.HeldOn"/>
    [Display(Name = "Date of the session")]
    public DateInput? HeldOn { get; set; }

    /// <inheritdoc cref="EvidenceSession.From"/>
    [Display(Name = "Began at")]
    public TimeOnly? From { get; set; }

    /// <inheritdoc cref="EvidenceSession.To"/>
    [Display(Name = "Ended at")]
    public TimeOnly? To { get; set; }

    /// <inheritdoc cref="EvidenceSession.Place"/>
    [Display(Name = "Place")]
    public string? Place { get; set; }

    /// <summary>Shows a session.</summary>
    public static SessionInput Of(EvidenceSession session) => new() { Version = session.Version, Title = session.Title, HeldOn = DateInput.From(session.HeldOn), From = session.From, To = session.To, Place = session.Place };

    /// <summary>What was typed, for the service.</summary>
    public SessionDetails Details() => new(Title ?? "", HeldOn?.Value, From, To, Place);

    /// <summary>Both versions, after somebody else saved first.</summary>
    public BothVersions Beside(EvidenceSession stored) => new(
    [
        new("What the session is called", stored.Title, Title),
        new("Date", DateWords.For(stored.HeldOn, ""), DateWords.For(HeldOn?.Value, "")),
        new("Began at", stored.From?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), From?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
        new("Ended at", stored.To?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), To?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture)),
        new("Place", stored.Place, Place),
    ]);
}

using System.ComponentModel.DataAnnotations;
using Concordat.Domain.Reviews;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The fields of somebody's attendance.</summary>
public sealed class AttendanceInput
{
    /// <summary>The version the person was looking at.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="Attendance.Name"/>
    [Display(Name = "Who attended")]
    public string? Name { get; set; }

    /// <inheritdoc cref="Attendance.Capacity"/>
    [Display(Name = "In what capacity")]
    public AttendanceCapacity Capacity { get; set; }

    /// <inheritdoc cref="Attendance.OrganisationId"/>
    [Display(Name = "From which organisation")]
    public Guid? OrganisationId { get; set; }

    /// <inheritdoc cref="Attendance.ArrivedAt"/>
    [Display(Name = "Came at, if not at the beginning")]
    public TimeOnly? ArrivedAt { get; set; }

    /// <inheritdoc cref="Attendance.LeftAt"/>
    [Display(Name = "Left at, if not at the end")]
    public TimeOnly? LeftAt { get; set; }

    /// <inheritdoc cref="Attendance.WhyLeft"/>
    [Display(Name = "Why they left")]
    public string? WhyLeft { get; set; }

    /// <summary>The capacities to choose from.</summary>
    public static IReadOnlyList<Choice> Capacities { get; } = [.. Enum.GetValues<AttendanceCapacity>().Select(c => new Choice(c.ToString(), EvidenceWords.For(c)))];

    /// <summary>Shows an attendance.</summary>
    public static AttendanceInput Of(Attendance one) => new() { Version = one.Version, Name = one.Name, Capacity = one.Capacity, OrganisationId = one.OrganisationId, ArrivedAt = one.ArrivedAt, LeftAt = one.LeftAt, WhyLeft = one.WhyLeft };

    /// <summary>What was typed, for the service.</summary>
    public AttendanceDetails Details() => new(Name ?? "", Capacity, OrganisationId, ArrivedAt, LeftAt, WhyLeft);
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The fields of a witness.</summary>
public sealed class WitnessInput
{
    /// <summary>The version the person was looking at.</summary>
    public int Version { get; set; }

    /// <summary>Who they are.</summary>
    [Display(Name = "Name")]
    public string? Name { get; set; }

    /// <summary>Their role.</summary>
    [Display(Name = "Role")]
    public string? Role { get; set; }

    /// <summary>How many spoke together.</summary>
    [Display(Name = "How many people, if a group")]
    public int? GroupSize { get; set; }

    /// <summary>Whether they speak in confidence.</summary>
    [Display(Name = "Confidence")]
    public bool InConfidence { get; set; }

    /// <summary>The day their identity is erased.</summary>
    [Display(Name = "Erase the identity on")]
    public DateInput? EraseOn { get; set; }

    /// <summary>Shows a witness.</summary>
    public static WitnessInput Of(Domain.Reviews.Witness witness) => new() { Version = witness.Version, Name = witness.Name, Role = witness.Role, GroupSize = witness.GroupSize, InConfidence = witness.InConfidence };

    /// <summary>What was typed, for a witness who speaks openly.</summary>
    public WitnessDetails Details() => new(Name, Role, GroupSize);

    /// <summary>What was typed, for one in confidence.</summary>
    public RecordWitnessInConfidence Closed() => new(Name ?? "", Role, GroupSize, EraseOn?.Value);
}

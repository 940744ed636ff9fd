using System.Text.RegularExpressions;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Councils;

/// <summary>A council, or another organisation that takes part in a partnership with councils.</summary>
public sealed partial class Organisation : IVersioned
{
    private Organisation()
    {
    }

    /// <summary>Creates an organisation. Throws <see cref="RefusedException"/> with every fault of the name and the ONS code.</summary>
    public static Organisation Create(Guid id, OrganisationKind kind, string name, string shortName, string? onsCode = null, Governance? governance = null)
    {
        var organisation = new Organisation { Id = id, Kind = kind };
        organisation.Describe(name, shortName, onsCode, governance);
        return organisation;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>What it is.</summary>
    public OrganisationKind Kind { get; private set; }

    /// <summary>Its full name, such as "Fenmoor Borough Council".</summary>
    public string Name { get; private set; } = "";

    /// <summary>The name used in tables and sentences, such as "Fenmoor".</summary>
    public string ShortName { get; private set; } = "";

    /// <summary>The ONS code of a council, such as E07000136; null for others, and for councils whose code is not known yet.</summary>
    public string? OnsCode { get; private set; }

    /// <summary>How a council is run; null for what is not a council.</summary>
    public Governance? Governance { get; private set; }

    /// <summary>1 to 8: which of the product's colours marks what belongs to this organisation alone.</summary>
    public int ColourNumber { get; set; } = 1;

    /// <summary>The words this council uses.</summary>
    public CouncilWords Words { get; private set; } = new();

    /// <summary>Who answers for personal data (UK GDPR article 4(7)): the controller's contact at this organisation.</summary>
    public string? DataControllerContact { get; private set; }

    /// <summary>True for a sovereign council.</summary>
    public bool IsCouncil => Kind == OrganisationKind.Council;

    /// <summary>Sets names, ONS code and form of governance.</summary>
    public void Describe(string name, string shortName, string? onsCode, Governance? governance)
    {
        var reasons = new List<Reason>();
        if (string.IsNullOrWhiteSpace(name)) reasons.Add(new Reason("Enter the organisation's full name.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The organisation's name", name, TextLimit.Name, nameof(Name)));
        if (string.IsNullOrWhiteSpace(shortName)) reasons.Add(new Reason("Enter the short name used in tables, such as “Fenmoor”.", nameof(ShortName)));
        reasons.AddRange(TextLimit.Reasons("The short name", shortName, 60, nameof(ShortName)));
        if (!string.IsNullOrWhiteSpace(onsCode) && !OnsCodePattern().IsMatch(onsCode.Trim())) reasons.Add(new Reason("Enter an ONS code of an English council, such as E07000136.", nameof(OnsCode)));
        RefusedException.ThrowIfAny(reasons);
        Name = name!.Trim();
        ShortName = shortName!.Trim();
        OnsCode = string.IsNullOrWhiteSpace(onsCode) ? null : onsCode.Trim();
        Governance = IsCouncil ? governance ?? Councils.Governance.LeaderAndCabinet : null;
    }

    /// <summary>Sets the words the council uses and who answers for personal data there.</summary>
    public void Speak(CouncilWords words, string? dataControllerContact)
    {
        Words = words;
        DataControllerContact = string.IsNullOrWhiteSpace(dataControllerContact) ? null : dataControllerContact.Trim();
    }

    [GeneratedRegex("^E(06|07|08|09|10)[0-9]{6}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex OnsCodePattern();
}

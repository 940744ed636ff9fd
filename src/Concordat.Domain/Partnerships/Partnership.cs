using System.Text.RegularExpressions;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Partnerships;

/// <summary>Councils that share people and services while each stays sovereign.</summary>
public sealed partial class Partnership : IVersioned
{
    private readonly List<PartnershipParty> _parties = [];

    private Partnership()
    {
    }

    /// <summary>Creates a partnership with no parties yet. <paramref name="slug"/> is its name in addresses.</summary>
    public static Partnership Create(Guid id, string name, string slug, DateOnly? startedOn, string? description = null)
    {
        var reasons = new List<Reason>();
        if (string.IsNullOrWhiteSpace(name)) reasons.Add(new Reason("Enter the partnership's name.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The partnership's name", name, TextLimit.Name, nameof(Name)));
        if (!SlugPattern().IsMatch(slug ?? "")) reasons.Add(new Reason("Enter a short address of small letters, digits and hyphens, such as “wash-and-wolds”.", nameof(Slug)));
        RefusedException.ThrowIfAny(reasons);
        return new Partnership { Id = id, Name = name!.Trim(), Slug = slug!, StartedOn = startedOn, Description = description };
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>Its name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its name in addresses: small letters, digits and hyphens.</summary>
    public string Slug { get; private set; } = "";

    /// <summary>When it started; null before it has.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>What it is, in a paragraph anyone can read.</summary>
    public string? Description { get; private set; }

    /// <summary>The councils and other organisations in it, in the order they are shown.</summary>
    public IReadOnlyList<PartnershipParty> Parties => _parties;

    /// <summary>Lets an organisation join from a date.</summary>
    public void Join(Guid organisationId, DateOnly? from)
    {
        if (_parties.Any(p => p.OrganisationId == organisationId && p.To is null))
            throw new RefusedException("This organisation is already in the partnership.");
        _parties.Add(new PartnershipParty(Id, organisationId, _parties.Count + 1, from));
    }

    /// <summary>Lets an organisation leave after a day. What it was asked and what it answered stays.</summary>
    public void Leave(Guid organisationId, DateOnly? lastDay)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotLeave(organisationId, lastDay));
        _parties.Single(p => p.OrganisationId == organisationId && p.To is null).Leave(lastDay!.Value);
    }

    /// <summary>Every reason an organisation cannot leave after a day.</summary>
    public IReadOnlyList<Reason> ReasonsItCannotLeave(Guid organisationId, DateOnly? lastDay)
    {
        var party = _parties.Find(p => p.OrganisationId == organisationId && p.To is null);
        List<Reason> reasons = [];
        if (party is null) reasons.Add(new Reason("This organisation has left the partnership already, or was never in it."));
        if (lastDay is null) reasons.Add(new Reason("Enter its last day in the partnership.", "LastDay"));
        else if (party?.From > lastDay) reasons.Add(new Reason($"Enter a day on or after {DateWords.For(party.From.Value)}, when it joined.", "LastDay"));
        if (_parties.Count(p => p.To is null) == 1 && party is not null) reasons.Add(new Reason("This is the last organisation of the partnership: it cannot leave itself."));
        return reasons;
    }

    /// <summary>Makes an address from a name: "Wash and Wolds" gives "wash-and-wolds".</summary>
    public static string SlugOf(string name)
    {
        var letters = name.Trim().ToLowerInvariant().Select(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' ? c : '-').ToArray();
        var slug = string.Join('-', new string(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
        return slug.Length > 60 ? slug[..60].TrimEnd('-') : slug;
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{0,59}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SlugPattern();
}

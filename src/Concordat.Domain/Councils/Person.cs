using Concordat.Domain.Shared;

namespace Concordat.Domain.Councils;

/// <summary>Somebody the office knows: with or without an account, belonging to a council, to a partner or to none.</summary>
public sealed class Person : IVersioned
{
    private Person()
    {
    }

    /// <summary>Creates a person.</summary>
    public static Person Create(Guid id, string name, string? email, Guid? organisationId, string? jobTitle = null)
    {
        var person = new Person { Id = id };
        person.Describe(name, email, organisationId, jobTitle);
        return person;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>Their name as they write it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Where mail reaches them; null when unknown.</summary>
    public string? Email { get; private set; }

    /// <summary>The organisation they belong to; null for none.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>What they do there.</summary>
    public string? JobTitle { get; private set; }

    /// <summary>Who is asked next when this person's action is late; null when nobody is named.</summary>
    public Guid? PersonAboveId { get; private set; }

    /// <summary>When their personal data were erased; null while held.</summary>
    public DateTime? ErasedAt { get; private set; }

    /// <summary>Sets name, address, organisation and job title.</summary>
    public void Describe(string name, string? email, Guid? organisationId, string? jobTitle)
    {
        var reasons = new List<Reason>();
        if (string.IsNullOrWhiteSpace(name)) reasons.Add(new Reason("Enter the person's name.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The name", name, TextLimit.Name, nameof(Name)));
        if (!string.IsNullOrWhiteSpace(email) && (email.Length > 254 || email.Count(c => c == '@') != 1 || email.Trim().Contains(' ')))
            reasons.Add(new Reason("Enter an email address in the correct format, like name@example.gov.uk.", nameof(Email)));
        RefusedException.ThrowIfAny(reasons);
        Name = name!.Trim();
        Email = string.IsNullOrWhiteSpace(email) ? null : email.Trim();
        OrganisationId = organisationId;
        JobTitle = string.IsNullOrWhiteSpace(jobTitle) ? null : jobTitle.Trim();
    }

    /// <summary>Names who is asked next when an action of this person is late. Nobody stands above themselves.</summary>
    public void NamePersonAbove(Guid? personAboveId)
    {
        if (personAboveId == Id) throw new RefusedException("Choose somebody else: a person cannot stand above themselves.", nameof(PersonAboveId));
        PersonAboveId = personAboveId;
    }

    /// <summary>Replaces what identifies the person (UK GDPR article 17). The record stays, so that what they did stays.</summary>
    public void Erase(DateTime at)
    {
        Name = "Name erased";
        Email = null;
        JobTitle = null;
        ErasedAt = at;
    }
}

using Concordat.Domain.Shared;

namespace Concordat.Domain.Councils;

/// <summary>A committee, cabinet, council, panel or board: of one organisation, or of the partnership as a whole.</summary>
public sealed class Body : IVersioned
{
    private Body()
    {
    }

    /// <summary>Creates a body. <paramref name="organisationId"/> is null for a joint body of the partnership.</summary>
    public static Body Create(Guid id, Guid partnershipId, Guid? organisationId, BodyKind kind, string name)
    {
        var body = new Body { Id = id, PartnershipId = partnershipId, OrganisationId = organisationId };
        body.Describe(kind, name);
        return body;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The partnership in whose office the body is kept.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The council or company whose body it is; null for a joint body.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>What it does.</summary>
    public BodyKind Kind { get; private set; }

    /// <summary>Its name, such as "Overview and Scrutiny Committee".</summary>
    public string Name { get; private set; } = "";

    /// <summary>Sets what it is and its name, of 200 characters or fewer.</summary>
    public void Describe(BodyKind kind, string name)
    {
        if (string.IsNullOrWhiteSpace(name)) throw new RefusedException("Enter the body's name.", nameof(Name));
        RefusedException.ThrowIfAny([.. TextLimit.Reasons("The body's name", name, TextLimit.Name, nameof(Name))]);
        Kind = kind;
        Name = name.Trim();
    }
}

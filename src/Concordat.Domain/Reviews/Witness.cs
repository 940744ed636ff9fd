using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// Who spoke at a session: a name, a role only, or a group with its size. In confidence there is no name here, only a pseudonym;
/// who it is stands closed in <see cref="ConfidentialIdentity"/>.
/// </summary>
public sealed class Witness : IVersioned, IEvidence
{
    private Witness()
    {
    }

    /// <summary>Records a witness who speaks openly.</summary>
    public static Witness Record(Guid id, EvidenceSession session, int order, WitnessDetails details)
    {
        if (session.InConfidence) throw new RefusedException("This session is in confidence: record the witness in confidence.");
        var witness = new Witness { Id = id, ReviewId = session.ReviewId, SessionId = session.Id, Order = order };
        witness.Change(details);
        return witness;
    }

    /// <summary>Records a witness in confidence, under a pseudonym. The name is not given to this record at all.</summary>
    public static Witness RecordInConfidence(Guid id, EvidenceSession session, int order, string? role, int? groupSize, string pseudonym)
    {
        RefusedException.ThrowIfAny(ReasonsTheGroupCannotBe(groupSize));
        return new Witness { Id = id, ReviewId = session.ReviewId, SessionId = session.Id, Order = order, Role = Given.Trimmed(role), GroupSize = groupSize, Pseudonym = pseudonym, InConfidence = true };
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The session they spoke at.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Their place among the witnesses of the session.</summary>
    public int Order { get; private set; }

    /// <summary>Their name; null where only a role is known, and always null in confidence.</summary>
    public string? Name { get; private set; }

    /// <summary>Their role, such as "Assistant Director – Finance".</summary>
    public string? Role { get; private set; }

    /// <summary>How many people spoke together; null for one person.</summary>
    public int? GroupSize { get; private set; }

    /// <summary>The name under which evidence in confidence is known; null for a witness who speaks openly.</summary>
    public string? Pseudonym { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>The file it was read from; null when it was typed.</summary>
    public Guid? SourceFileId { get; private set; }

    /// <summary>The line of that file.</summary>
    public int? SourceLine { get; private set; }

    /// <summary>The page of that file.</summary>
    public int? SourcePage { get; private set; }

    /// <summary>What the witness is called on a page that its viewer may see.</summary>
    public string Called => Pseudonym ?? (Name is null ? Role ?? Pseudonyms.DefaultRole : Name);

    /// <summary>How many people this is: a group's size, or one.</summary>
    public int People => GroupSize ?? 1;

    /// <summary>Why a witness cannot be recorded like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeRecorded(WitnessDetails details)
    {
        List<Reason> reasons = [.. ReasonsTheGroupCannotBe(details.GroupSize)];
        if (!Given.IsGiven(details.Name) && !Given.IsGiven(details.Role)) reasons.Insert(0, new("Enter the witness’s name, or their role if the name is not to be recorded.", nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The name", details.Name, TextLimit.Name, nameof(Name)));
        reasons.AddRange(TextLimit.Reasons("The role", details.Role, TextLimit.Name, nameof(Role)));
        return reasons;
    }

    /// <summary>Corrects the witness. In confidence only the role and the size of a group are here to be corrected.</summary>
    public void Change(WitnessDetails details)
    {
        if (InConfidence)
        {
            RefusedException.ThrowIfAny(ReasonsTheGroupCannotBe(details.GroupSize));
            if (Given.IsGiven(details.Name)) throw new RefusedException("A witness in confidence has no name in the record. Leave the name out.", nameof(Name));
        }
        else
        {
            RefusedException.ThrowIfAny(ReasonsItCannotBeRecorded(details));
            Name = Given.Trimmed(details.Name);
        }

        Role = Given.Trimmed(details.Role);
        GroupSize = details.GroupSize;
    }

    /// <summary>
    /// Takes the name out of the record and puts a pseudonym in its place. Returns who it was, for the closed identity. It cannot be
    /// undone: what was promised stays promised.
    /// </summary>
    public string HoldInConfidence(string pseudonym)
    {
        var who = Name ?? Role ?? Pseudonyms.DefaultRole;
        Name = null;
        Pseudonym = pseudonym;
        InConfidence = true;
        return who;
    }

    /// <summary>Moves the witness to another place in the session.</summary>
    public void Place(int order) => Order = order;

    /// <summary>Remembers where it was read.</summary>
    public void TookFrom(EvidenceSource source)
    {
        SourceFileId = source.FileId;
        SourceLine = source.Line;
        SourcePage = source.Page;
    }

    private static IReadOnlyList<Reason> ReasonsTheGroupCannotBe(int? size) =>
        size is < 2 or > 100_000 ? [new("Enter how many people spoke together, 2 or more, or leave it empty for one person.", nameof(GroupSize))] : [];
}

using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>One report of progress on an action. Never changed or taken away; a correction is another note.</summary>
public sealed class ProgressNote
{
    private ProgressNote()
    {
    }

    internal ProgressNote(Guid actionId, int sequence, ProgressGiven given)
    {
        Id = given.Id;
        ActionId = actionId;
        Sequence = sequence;
        At = given.At;
        ByPersonId = given.ByPersonId;
        ByName = given.ByName.Trim();
        Text = given.Text.Trim();
        EvidenceLink = Given.Trimmed(given.EvidenceLink);
        EvidenceFileId = given.EvidenceFileId;
    }

    public Guid Id { get; private set; }
    public Guid ActionId { get; private set; }
    public int Sequence { get; private set; }
    public DateTime At { get; private set; }
    public Guid ByPersonId { get; private set; }
    public string ByName { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string? EvidenceLink { get; private set; }
    public Guid? EvidenceFileId { get; private set; }
    public bool HasEvidence => EvidenceLink is not null || EvidenceFileId is not null;
}

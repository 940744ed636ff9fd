using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A session in a list, with how much was heard that the viewer may see.</summary>
public sealed record SessionLine(EvidenceSession Session, int Witnesses, int Points, int PanelNotes);

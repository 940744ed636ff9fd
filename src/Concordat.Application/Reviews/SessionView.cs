using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>One session with all that was heard at it.</summary>
public sealed record SessionView(
    EvidenceSession Session,
    IReadOnlyList<Attendance> Attendances,
    IReadOnlyList<WitnessView> Witnesses,
    IReadOnlyList<Interjection> Interjections,
    IReadOnlyList<PanelNote> PanelNotes);

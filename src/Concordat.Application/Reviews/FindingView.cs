using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A finding with what it rests on and what follows from it, as far as the viewer may see.</summary>
public sealed record FindingView(
    Finding Finding,
    ReviewArea? Area,
    IReadOnlyList<EvidencePointView> Points,
    IReadOnlyList<ThemeView> Themes,
    IReadOnlyList<ReviewDocument> Documents,
    IReadOnlyList<Recommendation> Recommendations)
{
    /// <summary>Whether it rests on anything the viewer may see.</summary>
    public bool HasEvidence => Points.Count + Themes.Count + Documents.Count > 0;
}

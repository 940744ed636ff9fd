using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>What a finding may rest on that holds the words somebody looks for.</summary>
public sealed record FindingEvidenceChoice(IReadOnlyList<ThemeView> Themes, IReadOnlyList<EvidencePointView> Points, IReadOnlyList<ReviewDocument> Documents);

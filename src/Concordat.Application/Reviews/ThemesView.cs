using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>The themes of a review, what its witnesses put first, and what the panel itself noted; as far as the viewer may see.</summary>
public sealed record ThemesView(IReadOnlyList<ThemeView> Themes, IReadOnlyList<EvidencePointView> TopThree, IReadOnlyList<PanelNote> Notes);

using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A point under a theme, and the merged theme it came with; null where it was put under the theme itself.</summary>
public sealed record ThemePointView(EvidencePointView Evidence, Theme? From);

using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A theme that stands by itself, the themes merged into it, and the points all of them carry that the viewer may see.</summary>
public sealed record ThemeView(Theme Theme, IReadOnlyList<Theme> MergedIn, IReadOnlyList<ThemePointView> Points);

namespace Concordat.Domain.Reviews;

/// <summary>A key point put under a theme. The point stays in the theme it was put under when that theme is merged into another.</summary>
public sealed class ThemePoint
{
    private ThemePoint()
    {
    }

    internal ThemePoint(Guid themeId, Guid keyPointId)
    {
        ThemeId = themeId;
        KeyPointId = keyPointId;
    }

    /// <summary>The theme.</summary>
    public Guid ThemeId { get; private set; }

    /// <summary>The key point.</summary>
    public Guid KeyPointId { get; private set; }
}

namespace Concordat.Web.Pages.Reviews.RecordPoints;

/// <summary>How pasted text is taken.</summary>
public enum PointsAs
{
    /// <summary>A point for each line.</summary>
    Lines,

    /// <summary>One point.</summary>
    One,
}

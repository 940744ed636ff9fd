namespace Concordat.Domain.Reviews;

/// <summary>How the body that follows a recommendation up rates its progress at one sitting. What it rated before stays.</summary>
public enum ProgressRating
{
    /// <summary>Achieved; it need not be monitored further.</summary>
    Green,

    /// <summary>Acceptable progress; monitoring goes on.</summary>
    Amber,

    /// <summary>Unacceptable; the lead officer attends the next sitting.</summary>
    Red,
}

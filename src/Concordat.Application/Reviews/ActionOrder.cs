namespace Concordat.Application.Reviews;

/// <summary>The orders a list of actions comes in.</summary>
public enum ActionOrder
{
    /// <summary>The one due first.</summary>
    DueOn,

    /// <summary>By reference.</summary>
    Reference,

    /// <summary>The one that moved longest ago.</summary>
    LastMoved,
}

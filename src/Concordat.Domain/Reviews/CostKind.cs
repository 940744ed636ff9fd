namespace Concordat.Domain.Reviews;

/// <summary>Whether a cost falls on revenue or on capital (Local Government Act 2003 s16). The two are never added together.</summary>
public enum CostKind
{
    /// <summary>Day-to-day spending.</summary>
    Revenue,

    /// <summary>Spending on assets.</summary>
    Capital,
}

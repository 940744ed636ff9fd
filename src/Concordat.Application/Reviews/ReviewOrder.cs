namespace Concordat.Application.Reviews;

/// <summary>What a list of reviews is ordered by.</summary>
public enum ReviewOrder
{
    /// <summary>By number: as they were set up.</summary>
    Number,

    /// <summary>By title.</summary>
    Title,

    /// <summary>By the day they are to report by; those without one last.</summary>
    ReportBy,
}

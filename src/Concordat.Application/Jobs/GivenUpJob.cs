namespace Concordat.Application.Jobs;

/// <summary>A job given up, as an administrator sees it: what it was, whom it was for, since when, and what went wrong last.</summary>
public sealed record GivenUpJob(Guid Id, string What, string? ToWhom, DateTime GivenUpAt, int Attempts, string? Fault);

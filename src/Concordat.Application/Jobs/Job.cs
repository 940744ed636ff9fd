namespace Concordat.Application.Jobs;

/// <summary>
/// Work to be done beside the requests. It is written in the same transaction as the change that asks for it, and whichever
/// process takes it holds it for a while only: when that process dies, another takes it.
/// </summary>
public sealed class Job
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; }

    /// <summary>The name of its kind, such as "send-mail".</summary>
    public string Kind { get; set; } = "";

    /// <summary>What it concerns: the key of a record, a day, or nothing.</summary>
    public string Subject { get; set; } = "";

    /// <summary>When it may be taken, in UTC.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>How often it has been taken.</summary>
    public int Attempts { get; set; }

    /// <summary>Until when whoever took it holds it; null while nobody does.</summary>
    public DateTime? HeldUntil { get; set; }

    /// <summary>When it was done; null until it is.</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>When it was given up; null unless it was.</summary>
    public DateTime? GivenUpAt { get; set; }

    /// <summary>What went wrong last, as a sentence.</summary>
    public string? LastFault { get; set; }
}

namespace Concordat.Application.Storage.Audit;

/// <summary>
/// The end of the chain: one row. Every write moves it first, with a plain UPDATE, and so waits for the write before it on
/// either database; that is what keeps the chain one chain with any number of processes.
/// </summary>
public sealed class AuditHead
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; }

    /// <summary>The last sequence number given out.</summary>
    public long Sequence { get; set; }

    /// <summary>The hash of the last entry.</summary>
    public string Hash { get; set; } = "";
}

namespace Concordat.Application.Storage;

/// <summary>Somebody else saved a change to the same record first. Nothing was written; the page shows both versions.</summary>
public sealed class ChangedByAnotherException(string recordKind, Exception? cause = null)
    : Exception($"Somebody else changed this {recordKind} while you were working on it. Nothing of theirs or yours is lost: compare the two and save again.", cause)
{
    /// <summary>The kind of record, in words.</summary>
    public string RecordKind { get; } = recordKind;
}

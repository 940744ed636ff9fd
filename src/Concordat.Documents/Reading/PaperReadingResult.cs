using Concordat.Documents.Reading.Drafts;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Documents.Reading;

/// <summary>What reading one file gave: a draft, or the reasons there is none.</summary>
public sealed record PaperReadingResult
{
    /// <summary>The name the file was given under. Never used to decide what is in it.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    public PaperDraft? Draft { get; init; }

    /// <summary>The lines of the paper as its reader saw them, to be shown beside the draft.</summary>
    public IReadOnlyList<DraftPaperLine> Lines => Document is null ? [] : PaperText.Of(Document);

    internal PaperDocument? Document { get; init; }

    public IReadOnlyList<PaperRefusal> Refusals { get; init; } = [];
}

using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Application.Reviews;

/// <summary>A paper that was read, with what was made of it.</summary>
public sealed record ReadPaper(string FileName, byte[] Content, string? Title, ReviewKind Kind, DraftOutline Outline, IReadOnlyList<DraftPaperLine> Lines);

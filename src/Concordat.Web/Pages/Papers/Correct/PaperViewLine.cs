using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Web.Pages.Papers.Correct;

/// <summary>A line of the paper, the name links know it by, the passage made of it, and the page that begins with it.</summary>
public sealed record PaperViewLine(DraftPaperLine Line, string? Anchor, int? ItemId, string? Heading);

namespace Concordat.Application.Publication;

/// <summary>What somebody writes into a section of a report.</summary>
public sealed record WriteSection
{
    /// <summary>The section.</summary>
    public required Guid SectionId { get; init; }

    /// <summary>The version they were looking at.</summary>
    public required int Version { get; init; }

    /// <summary>Its heading.</summary>
    public required string Heading { get; init; }

    /// <summary>Its words.</summary>
    public string? Text { get; init; }

    /// <summary>Whether it goes into the part that is not published.</summary>
    public bool IsExempt { get; init; }

    /// <summary>The paragraphs of Schedule 12A.</summary>
    public IReadOnlyList<int> ExemptParagraphs { get; init; } = [];

    /// <summary>The public-interest reasoning.</summary>
    public string? PublicInterest { get; init; }
}

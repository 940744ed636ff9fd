using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

/// <summary>
/// One section of a report as it is written. Each is edited by itself, so that two people can write at once. An exempt section
/// goes into the part that is not published (Local Government Act 1972 s100I and Schedule 12A), and its words stay out of the audit trail.
/// </summary>
public sealed class ReportSection : IVersioned, IHeldInConfidence
{
    private ReportSection()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The report.</summary>
    public Guid ReportId { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>What it is about.</summary>
    public ReportHeading Kind { get; private set; }

    /// <summary>Its heading.</summary>
    public string Heading { get; private set; } = "";

    /// <summary>What the officer wrote: paragraphs with empty lines between, lines that begin with “- ” or “1. ” as lists.</summary>
    public string? Text { get; private set; }

    /// <summary>True when it goes into the part that is not published.</summary>
    public bool IsExempt { get; private set; }

    /// <summary>The paragraphs of Schedule 12A that make it exempt.</summary>
    public IReadOnlyList<int> ExemptParagraphs { get; private set; } = [];

    /// <summary>Why the public interest in keeping it exempt outweighs the public interest in disclosing it.</summary>
    public string? PublicInterest { get; private set; }

    bool IHeldInConfidence.InConfidence => IsExempt;

    /// <summary>Adds a section.</summary>
    public static ReportSection Add(Guid id, Guid reportId, int order, TemplateHeading heading)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeHeaded(heading.Words));
        return new ReportSection { Id = id, ReportId = reportId, Order = order, Kind = heading.Kind, Heading = heading.Words.Trim() };
    }

    /// <summary>Writes it.</summary>
    public void Write(string heading, string? text, bool isExempt, IReadOnlyList<int> exemptParagraphs, string? publicInterest)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeHeaded(heading));
        RefusedException.ThrowIfAny([.. exemptParagraphs.Where(paragraph => Reviews.ExemptParagraphs.For(paragraph) is null).Select(paragraph => new Reason($"Schedule 12A has no paragraph {paragraph}. Choose 1 to 7.", nameof(ExemptParagraphs)))]);
        Heading = heading.Trim();
        Text = Given.Trimmed(text)?.ReplaceLineEndings("\n");
        IsExempt = isExempt;
        ExemptParagraphs = isExempt ? [.. exemptParagraphs.Distinct().Order()] : [];
        PublicInterest = isExempt ? Given.Trimmed(publicInterest) : null;
    }

    /// <summary>Moves it to a place.</summary>
    public void Place(int order) => Order = order;

    private static IReadOnlyList<Reason> ReasonsItCannotBeHeaded(string? heading)
    {
        if (!Given.IsGiven(heading)) return [new("Enter the heading of the section.", nameof(Heading))];
        return [.. TextLimit.Reasons("The heading", heading, ReportTemplate.LongestHeading, nameof(Heading))];
    }
}

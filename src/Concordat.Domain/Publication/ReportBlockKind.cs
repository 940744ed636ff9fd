namespace Concordat.Domain.Publication;

/// <summary>The few shapes a report is made of.</summary>
public enum ReportBlockKind
{
    /// <summary>A numbered paragraph.</summary>
    Paragraph,

    /// <summary>A list without an order.</summary>
    Bullets,

    /// <summary>A list in order.</summary>
    Steps,

    /// <summary>A heading within the section.</summary>
    Heading,

    /// <summary>A table with a head.</summary>
    Table,
}

namespace Concordat.Domain.Reviews.Drafts;

/// <summary>
/// One passage read from a paper, not a fact yet. Its place among the others says what it belongs to: a point to the witness above it,
/// a witness to the session above.
/// </summary>
public sealed record DraftItem
{
    /// <summary>Its number in the draft, for good.</summary>
    public int Id { get; init; }

    /// <summary>What it was taken for.</summary>
    public DraftItemKind Kind { get; init; }

    /// <summary>What it says; for a witness, their name.</summary>
    public string Text { get; init; } = "";

    /// <summary>The role of a witness or team member.</summary>
    public string? Role { get; init; }

    /// <summary>The date of a session, or when an action or recommendation is due.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>How deep a point stands under others.</summary>
    public int Depth { get; init; }

    /// <summary>The number it is printed with.</summary>
    public string? Number { get; init; }

    /// <summary>The area it belongs to, by name; the ambition for an area is in <see cref="Note"/>.</summary>
    public string? Area { get; init; }

    /// <summary>The status printed beside it.</summary>
    public string? Status { get; init; }

    /// <summary>Who leads it.</summary>
    public string? Lead { get; init; }

    /// <summary>What else is printed with it: an action's commentary, an area's ambition, a recommendation's response.</summary>
    public string? Note { get; init; }

    /// <summary>References to a delivery plan.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Whom a recommendation is made to, as printed.</summary>
    public IReadOnlyList<string> AddressedTo { get; init; } = [];

    /// <summary>The number of the recommendation an action came to.</summary>
    public string? RecommendationNumber { get; init; }

    /// <summary>The line of the paper.</summary>
    public int Line { get; init; }

    /// <summary>The page of the paper, where it has pages.</summary>
    public int? Page { get; init; }

    /// <summary>Left out by a person.</summary>
    public bool LeftOut { get; init; }

    /// <summary>A session or witness to be taken in confidence.</summary>
    public bool InConfidence { get; init; }

    /// <summary>What the reader was unsure of.</summary>
    public string? Warning { get; init; }
}

namespace Concordat.Domain.Councils;

/// <summary>The words a council uses for things that differ from council to council. A council's own choice, never a constant.</summary>
public sealed record CouncilWords
{
    /// <summary>Cabinet, Executive or Executive Board.</summary>
    public string Executive { get; init; } = "Cabinet";

    /// <summary>Chair or Chairman.</summary>
    public string Chair { get; init; } = "Chair";

    /// <summary>Portfolio holder or lead member.</summary>
    public string PortfolioHolder { get; init; } = "Portfolio holder";

    /// <summary>Councillor or member.</summary>
    public string Councillor { get; init; } = "Councillor";

    /// <summary>What the public part of a report is called: Part A or Part 1.</summary>
    public string PublicPart { get; init; } = "Part A";

    /// <summary>What the part with exempt matter is called: Part B or Part 2.</summary>
    public string ExemptPart { get; init; } = "Part B";
}

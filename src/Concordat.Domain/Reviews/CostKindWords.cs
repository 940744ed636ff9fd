namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="CostKind"/>.</summary>
public static class CostKindWords
{
    public static string For(CostKind kind) => kind switch
    {
        CostKind.Revenue => "revenue",
        CostKind.Capital => "capital",
    };
}

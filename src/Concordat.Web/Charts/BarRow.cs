namespace Concordat.Web.Charts;

/// <summary>One bar: a label on the left, the parts one after the other, and a total on the right if it is given.</summary>
public sealed record BarRow(string Label, IReadOnlyList<BarPart> Parts, string? Total = null);

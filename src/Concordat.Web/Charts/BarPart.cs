namespace Concordat.Web.Charts;

/// <summary>One length of a bar.</summary>
/// <param name="Name">What it is, as in the key: a council, a kind of cost.</param>
/// <param name="Value">Its length; never below nothing.</param>
/// <param name="Text">The value as people read it: "£1,234.50", "3 of 13".</param>
/// <param name="ColourClass">council-colour-1 to 8, chart-series-1 to 6, chart-good, chart-attention, chart-bad or chart-neutral.</param>
public sealed record BarPart(string Name, decimal Value, string Text, string ColourClass);

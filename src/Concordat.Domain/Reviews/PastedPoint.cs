namespace Concordat.Domain.Reviews;

/// <summary>One line pasted as a point. Depth 0 stands by itself; 1 and more under the point before it of a lesser depth.</summary>
public sealed record PastedPoint(int Depth, string Text);

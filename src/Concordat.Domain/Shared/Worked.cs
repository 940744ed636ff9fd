namespace Concordat.Domain.Shared;

/// <summary>A figure that explains itself: no calculated value leaves the rules without its working.</summary>
/// <param name="Value">The result.</param>
/// <param name="Working">How it came about.</param>
public sealed record Worked<T>(T Value, Working Working);

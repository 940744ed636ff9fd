namespace Concordat.Application.Shared;

/// <summary>A piece of text and what became of it.</summary>
public sealed record DifferencePart(DifferenceKind Kind, string Text);

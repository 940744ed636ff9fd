namespace Concordat.Application.Publication;

/// <summary>What somebody says of one implication.</summary>
public sealed record SayImplication(Guid ImplicationId, int Version, string? Text, bool IsNotApplicable, string? NotApplicableReason);

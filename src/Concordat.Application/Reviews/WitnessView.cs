using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A witness with their points in order, and their latest check.</summary>
public sealed record WitnessView(Witness Witness, IReadOnlyList<PointLine> Points, WitnessCheck? Check);

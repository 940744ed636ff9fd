namespace Concordat.Application.Reviews;

/// <summary>A witness to be recorded in confidence. Who they are is closed at once; role and size of a group stay with the statement, for readers.</summary>
public sealed record RecordWitnessInConfidence(string Who, string? Role, int? GroupSize, DateOnly? EraseOn);

using System.Text.Json.Serialization;

namespace Concordat.Domain.Shared;

/// <summary>One thing that went into a figure, with the record it came from or the working behind it.</summary>
/// <param name="Name">What it is, in the reader's words.</param>
/// <param name="Value">The value as it is shown, without its unit.</param>
/// <param name="Unit">What the value is counted in.</param>
/// <param name="From">The record, document or person that the value came from.</param>
/// <param name="Nested">How this input itself came about, when it was worked out too.</param>
public sealed record WorkingInput(
    string Name,
    string? Value,
    string? Unit,
    string? From,
    [property: JsonPropertyName("working")] Working? Nested);

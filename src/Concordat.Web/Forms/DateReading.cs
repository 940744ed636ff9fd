namespace Concordat.Web.Forms;

/// <summary>What three boxes say: a date, or the end of an error sentence and the boxes that are wrong.</summary>
public sealed record DateReading(DateOnly? Value, string? Error, IReadOnlyList<DatePart> Wrong);

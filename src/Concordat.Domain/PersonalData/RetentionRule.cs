namespace Concordat.Domain.PersonalData;

/// <summary>
/// How long one kind of record is kept (UK GDPR article 5(1)(e)): the years, from which day they run, what happens then, and why
/// so long. <paramref name="Years"/> is null for what is kept for good.
/// </summary>
public sealed record RetentionRule(string Key, string Record, int? Years, string From, string Then, string Because)
{
    /// <summary>What was last touched on or before this day has been kept long enough; null for what is kept for good.</summary>
    public DateOnly? KeptUntil(DateOnly today) => Years is { } years ? today.AddYears(-years) : null;
}

namespace Concordat.Application.Reviews;

/// <summary>A reminder as people read it: what is due from whom, when it was or is due, and who was told.</summary>
public sealed record ReminderLine(DateOnly On, string What, DateOnly DueOn, string Told)
{
    /// <summary>"Response of Fenmoor Borough Council was due on 1 October 2026. Told: …".</summary>
    public string Words => $"{What} {(DueOn < On ? "was" : "is")} due on {Domain.Shared.DateWords.For(DueOn)}. Told: {Told}.";
}

using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

/// <summary>What a report says of one implication: words, or that there is none, with the reason. "Not applicable" alone is not enough.</summary>
public sealed class ReportImplication : IVersioned
{
    private ReportImplication()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The report.</summary>
    public Guid ReportId { get; private set; }

    /// <summary>Of what.</summary>
    public Implication Kind { get; private set; }

    /// <summary>What it means.</summary>
    public string? Text { get; private set; }

    /// <summary>True when it means nothing.</summary>
    public bool IsNotApplicable { get; private set; }

    /// <summary>Why it means nothing.</summary>
    public string? NotApplicableReason { get; private set; }

    /// <summary>Puts an empty one into a report.</summary>
    public static ReportImplication Ask(Guid id, Guid reportId, Implication kind) => new() { Id = id, ReportId = reportId, Kind = kind };

    /// <summary>Says what it means, or why it means nothing.</summary>
    public void Say(string? text, bool isNotApplicable, string? reason)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeSaid(text, isNotApplicable, reason));
        Text = isNotApplicable ? null : Given.Trimmed(text)?.ReplaceLineEndings("\n");
        IsNotApplicable = isNotApplicable;
        NotApplicableReason = isNotApplicable ? Given.Trimmed(reason) : null;
    }

    /// <summary>Why this cannot be said. Emptying one is let be while the report is a draft; publishing asks for it.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeSaid(string? text, bool isNotApplicable, string? reason)
    {
        if (isNotApplicable && !Given.IsGiven(reason)) return [new("Say why it is not applicable.", nameof(NotApplicableReason))];
        return isNotApplicable && Given.IsGiven(text) ? [new("Either say what it means or that it is not applicable, not both.", nameof(Text))] : [];
    }
}

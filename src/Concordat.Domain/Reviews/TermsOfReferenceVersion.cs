using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One version of the terms of reference, its exact text for good. A later version is another record; what changed between two is
/// computed, never stored.
/// </summary>
public sealed class TermsOfReferenceVersion
{
    public const int LongestText = 200_000;

    private TermsOfReferenceVersion()
    {
    }

    /// <summary>Keeps a version. <paramref name="agreedBy"/> and <paramref name="agreedOn"/> come together, or not yet.</summary>
    public static TermsOfReferenceVersion Keep(Guid id, Guid reviewId, int number, string text, string? agreedBy, DateOnly? agreedOn, DateTime at, Guid? byPersonId)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeKept(text, agreedBy, agreedOn, null));
        return new TermsOfReferenceVersion
        {
            Id = id,
            ReviewId = reviewId,
            Number = number,
            // The text stays as it was given, but for the ends of its lines, which a browser sends as it likes.
            Text = text.ReplaceLineEndings("\n"),
            AgreedBy = Given.Trimmed(agreedBy),
            AgreedOn = agreedOn,
            KeptAt = at,
            KeptByPersonId = byPersonId,
        };
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>1 for the first version, one more for each.</summary>
    public int Number { get; private set; }

    /// <summary>The exact text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Who agreed it, such as "Improvement Committee"; null while nobody has.</summary>
    public string? AgreedBy { get; private set; }

    /// <summary>When they agreed it.</summary>
    public DateOnly? AgreedOn { get; private set; }

    /// <summary>When it was kept here, in UTC.</summary>
    public DateTime KeptAt { get; private set; }

    /// <summary>Who kept it here; null for the program itself.</summary>
    public Guid? KeptByPersonId { get; private set; }

    /// <summary>Its clauses as they are lettered in the text.</summary>
    public IReadOnlyList<TermsClause> Clauses => TermsClause.In(Text);

    /// <summary>Why it cannot be kept. <paramref name="previousText"/> is the text of the version before, if there is one.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeKept(string? text, string? agreedBy, DateOnly? agreedOn, string? previousText)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(text)) reasons.Add(new("Enter the text of the terms of reference.", nameof(Text)));
        else if (previousText is not null && previousText == text.ReplaceLineEndings("\n")) reasons.Add(new("This is the same text as the version before. Change it, or say who agreed that version.", nameof(Text)));
        reasons.AddRange(TextLimit.Reasons("The terms of reference", text, LongestText, nameof(Text)));
        reasons.AddRange(ReasonsItCannotBeAgreed(agreedBy, agreedOn));
        return reasons;
    }

    /// <summary>Why it cannot be marked as agreed like this: both or neither of who and when.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeAgreed(string? agreedBy, DateOnly? agreedOn)
    {
        List<Reason> reasons = [];
        if (agreedOn is not null && !Given.IsGiven(agreedBy)) reasons.Add(new("Enter who agreed the terms of reference, or leave the date empty.", nameof(AgreedBy)));
        if (agreedOn is null && Given.IsGiven(agreedBy)) reasons.Add(new("Enter when the terms of reference were agreed.", nameof(AgreedOn)));
        reasons.AddRange(TextLimit.Reasons("Who agreed it", agreedBy, TextLimit.Title, nameof(AgreedBy)));
        return reasons;
    }

    /// <summary>Says who agreed this version, once.</summary>
    public void Agree(string agreedBy, DateOnly agreedOn)
    {
        if (AgreedOn is not null) throw new RefusedException($"Version {Number} was agreed by {AgreedBy} on {DateWords.For(AgreedOn.Value)}. Keep another version if it was agreed again.");
        RefusedException.ThrowIfAny(ReasonsItCannotBeAgreed(agreedBy, agreedOn));
        AgreedBy = Given.Trimmed(agreedBy);
        AgreedOn = agreedOn;
    }
}

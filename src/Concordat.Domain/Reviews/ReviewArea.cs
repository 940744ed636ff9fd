using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>An area a review looks into, or a question it asks, with the ambition it is measured against and, once agreed, its concluding report.</summary>
public sealed class ReviewArea : IVersioned
{
    private ReviewArea()
    {
    }

    /// <summary>Adds an area or a question.</summary>
    public static ReviewArea Add(Guid id, Guid reviewId, int order, string title, bool isQuestion, string? ambition)
    {
        var area = new ReviewArea { Id = id, ReviewId = reviewId, Order = order };
        area.Change(title, isQuestion, ambition);
        return area;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Its place, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>The area, or the question.</summary>
    public string Title { get; private set; } = "";

    /// <summary>True for a question that the review answers.</summary>
    public bool IsQuestion { get; private set; }

    /// <summary>What is aimed at in this area.</summary>
    public string? Ambition { get; private set; }

    /// <summary>What the review concludes here; null while it has not.</summary>
    public string? ConcludingReport { get; private set; }

    /// <summary>When the concluding report was agreed; null while it is a draft.</summary>
    public DateOnly? ConclusionAgreedOn { get; private set; }

    /// <summary>Why it cannot be added or changed like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBe(string? title, string? ambition)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(title)) reasons.Add(new("Enter the area or the question.", nameof(Title)));
        reasons.AddRange(TextLimit.Reasons("The area or question", title, 500, nameof(Title)));
        reasons.AddRange(TextLimit.Reasons("The ambition", ambition, TextLimit.Note, nameof(Ambition)));
        return reasons;
    }

    /// <summary>Changes the words of the area.</summary>
    public void Change(string title, bool isQuestion, string? ambition)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBe(title, ambition));
        Title = title.Trim();
        IsQuestion = isQuestion;
        Ambition = Given.Trimmed(ambition);
    }

    /// <summary>Writes the concluding report; with a day, as agreed on it.</summary>
    public void Conclude(string? report, DateOnly? agreedOn)
    {
        List<Reason> reasons = [];
        if (agreedOn is not null && !Given.IsGiven(report)) reasons.Add(new("Enter the concluding report, or leave the date empty.", nameof(ConcludingReport)));
        reasons.AddRange(TextLimit.Reasons("The concluding report", report, TextLimit.Paper, nameof(ConcludingReport)));
        RefusedException.ThrowIfAny(reasons);
        ConcludingReport = Given.Trimmed(report);
        ConclusionAgreedOn = agreedOn;
    }

    /// <summary>Puts it in another place.</summary>
    public void Place(int order) => Order = order;
}

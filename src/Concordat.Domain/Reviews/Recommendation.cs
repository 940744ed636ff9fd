using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One recommendation of a review and the sovereign answers to it. It has addressees, and each answers for itself (Local Government
/// Act 2000 s9F(2), s9FE; for joint scrutiny each council's executive answers separately). The convener of the review issues,
/// closes and reopens it; nobody else does.
/// </summary>
public sealed partial class Recommendation : IVersioned
{
    private readonly List<Addressee> _addressees = [];

    private Recommendation()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public Guid PartnershipId { get; private set; }
    public Guid ReviewId { get; private set; }
    public int Number { get; private set; }
    public string? PrintedNumber { get; private set; }
    public Guid? ParentId { get; private set; }
    public Guid? AreaId { get; private set; }
    public int Order { get; private set; }
    public string Text { get; private set; } = "";
    public RecommendationStatus Status { get; private set; }
    public DateOnly? IssuedOn { get; private set; }

    /// <summary>The day by which the convener asks for responses; null when none was set. A statutory notice has a clock of its own.</summary>
    public DateOnly? RespondBy { get; private set; }

    /// <summary>Exempt matter goes in Part B, which is never published (Local Government Act 1972 Sch 12A).</summary>
    public bool IsExempt { get; private set; }

    /// <summary>The paragraph of Part 1 of Schedule 12A, 1 to 7; null while it is public.</summary>
    public int? ExemptParagraph { get; private set; }

    public string? ExemptReason { get; private set; }
    public string? Why { get; private set; }
    public string? Who { get; private set; }
    public string? What { get; private set; }
    public string? How { get; private set; }
    public string? Where { get; private set; }
    public string? WhenText { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>The last closing, kept after a reopening as the fact it is; <see cref="Status"/> says which came last.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public string? ClosedByBody { get; private set; }
    public string? ClosingNote { get; private set; }
    public DateOnly? ReopenedOn { get; private set; }
    public string? ReopenReason { get; private set; }
    public DateOnly? WithdrawnOn { get; private set; }
    public string? WithdrawnReason { get; private set; }
    public Guid? SourceFileId { get; private set; }
    public int? SourceLine { get; private set; }
    public int? SourcePage { get; private set; }
    public Guid? AcceptedFromDraftId { get; private set; }
    public IReadOnlyList<Addressee> Addressees => _addressees;

    /// <summary>What people quote: REC-12. Counted within a partnership and never used again.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"REC-{Number}");

    public SixQuestionAnswers Answers => new(Why, Who, What, How, Where, WhenText, DueOn);

    public static Recommendation Create(
        Guid id, Guid partnershipId, Guid reviewId, int number, string text,
        string? printedNumber = null, Guid? parentId = null, Guid? areaId = null, int order = 0)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeCreated(id, number, text, parentId));
        return new Recommendation
        {
            Id = id,
            PartnershipId = partnershipId,
            ReviewId = reviewId,
            Number = number,
            Text = text.Trim(),
            PrintedNumber = Given.Trimmed(printedNumber),
            ParentId = parentId,
            AreaId = areaId,
            Order = order,
        };
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeCreated(Guid id, int number, string? text, Guid? parentId)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(text))
            reasons.Add(new("Enter the recommendation.", nameof(Text)));
        reasons.AddRange(TextLimit.Reasons("The recommendation", text, TextLimit.Words, nameof(Text)));
        if (number < 1)
            reasons.Add(new("Give the recommendation a number of 1 or more.", nameof(Number)));
        if (parentId == id)
            reasons.Add(new("A recommendation cannot be a part of itself. Choose the recommendation it is a part of.", nameof(ParentId)));
        return reasons;
    }

    /// <summary>Remembers which file, line and page it was read from, and the draft it was accepted from.</summary>
    public void TookFrom(Guid? fileId, int? line, int? page, Guid? draftId)
    {
        SourceFileId = fileId;
        SourceLine = line;
        SourcePage = page;
        AcceptedFromDraftId = draftId;
    }

    public void Reword(string text)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeReworded(text));
        Text = text.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeReworded(string? text)
    {
        List<Reason> reasons = [.. ReasonsItIsNotADraft("reworded")];
        if (!Given.IsGiven(text))
            reasons.Add(new("Enter the recommendation.", nameof(Text)));
        reasons.AddRange(TextLimit.Reasons("The recommendation", text, TextLimit.Words, nameof(Text)));
        return reasons;
    }

    public void AnswerSixQuestions(SixQuestionAnswers answers)
    {
        RefusedException.ThrowIfAny([.. ReasonsItCannotBeRevised(), .. answers.ReasonsTheyAreTooLong()]);
        Why = Given.Trimmed(answers.Why);
        Who = Given.Trimmed(answers.Who);
        What = Given.Trimmed(answers.What);
        How = Given.Trimmed(answers.How);
        Where = Given.Trimmed(answers.Where);
        WhenText = Given.Trimmed(answers.WhenText);
        DueOn = answers.DueOn;
    }

    public void Place(Guid? areaId, int order, string? printedNumber)
    {
        RefusedException.ThrowIfAny([.. ReasonsItCannotBeRevised(), .. TextLimit.Reasons("The number in the report", printedNumber, TextLimit.Name, nameof(PrintedNumber))]);
        AreaId = areaId;
        Order = order;
        PrintedNumber = Given.Trimmed(printedNumber);
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeRevised() => ReasonsItIsNotADraft("changed");

    private IReadOnlyList<Reason> ReasonsItIsNotADraft(string done) => Status switch
    {
        RecommendationStatus.Draft => [],
        RecommendationStatus.Issued => [new($"{Reference} was issued on {DateWords.For(IssuedOn, "an unknown date")} and cannot be {done}. Withdraw it and make another.")],
        RecommendationStatus.Closed => [new($"{Reference} is closed and cannot be {done}.")],
        RecommendationStatus.Withdrawn => [new($"{Reference} was withdrawn and cannot be {done}. Make another.")],
    };
}

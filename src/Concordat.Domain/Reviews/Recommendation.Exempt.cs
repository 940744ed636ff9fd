using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

public sealed partial class Recommendation
{
    /// <summary>Puts it in Part B. May be done after issue too: what is found exempt must stop being public at once.</summary>
    public void MarkExempt(int? paragraph, string? reason)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeMarkedExempt(paragraph, reason));
        IsExempt = true;
        ExemptParagraph = paragraph;
        ExemptReason = reason!.Trim();
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeMarkedExempt(int? paragraph, string? reason)
    {
        List<Reason> reasons = [];
        if (paragraph is null || ExemptParagraphs.For(paragraph.Value) is null)
            reasons.Add(new("Choose the paragraph of Schedule 12A that makes it exempt.", nameof(ExemptParagraph)));
        if (!Given.IsGiven(reason))
            reasons.Add(new("Say why it is exempt, and why the public interest in keeping it exempt outweighs the public interest in disclosing it.", nameof(ExemptReason)));
        reasons.AddRange(TextLimit.Reasons("The reason", reason, TextLimit.Note, nameof(ExemptReason)));
        return reasons;
    }

    public void MakePublic()
    {
        IsExempt = false;
        ExemptParagraph = null;
        ExemptReason = null;
    }
}

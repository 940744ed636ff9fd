using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A line below a recommendation that tells one thing about it: "Lead officer: Head of Place".</summary>
internal sealed partial record LabelledAnswer(TableColumnRole Role, string Printed, string Told)
{
    public static LabelledAnswer? Of(string text)
    {
        var match = Label().Match(text.Length > 60 ? text[..60] : text);
        if (!match.Success || TableHeader.RoleOf(match.Groups["label"].Value.Trim()) is not { } role || text[match.Length..].Trim() is not { Length: > 0 } told)
            return null;
        return new LabelledAnswer(role, match.Value.Trim(), told);
    }

    /// <summary>The recommendation with what the line tells; null when it tells nothing of a recommendation, or for the second time.</summary>
    public DraftRecommendation? With(DraftRecommendation recommendation) => Role switch
    {
        TableColumnRole.Response or TableColumnRole.Commentary or TableColumnRole.Action when recommendation.Response is null => recommendation with { Response = Told },
        TableColumnRole.Lead when recommendation.Lead is null => recommendation with { Lead = Told },
        TableColumnRole.Due when recommendation.Due is null => recommendation with { Due = new DraftDue(Told, DateText.Due(Told)) },
        TableColumnRole.Status when recommendation.Status is null => recommendation with { Status = Told },
        _ => null,
    };

    [GeneratedRegex(@"^(\*\*)?(?<label>[A-Z][A-Za-z'’ /()]{2,40}?)\s*(\*\*)?:(\*\*)?\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();
}

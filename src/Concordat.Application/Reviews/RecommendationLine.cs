using System.Globalization;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// One recommendation in a list, in the words the list shows: <paramref name="Standing"/> counts the answers, <paramref name="Late"/>
/// has a sentence for each thing that is late, <paramref name="Stale"/> says since when nothing has moved, where that is too long.
/// </summary>
public sealed record RecommendationLine(
    Guid Id, int Number, string Text, bool IsExempt, RecommendationStatus Status, int ReviewNumber, string Standing, ResponseStanding Worst, IReadOnlyList<string> Late, string? Stale)
{
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"REC-{Number}");

    public string ReviewReference => string.Create(CultureInfo.InvariantCulture, $"REV-{ReviewNumber}");
}

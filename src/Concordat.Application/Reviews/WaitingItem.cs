using System.Globalization;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// Something that waits for the viewer. <paramref name="Path"/> is its address below the partnership's, such as
/// "recommendations/rec-12". <paramref name="DueOn"/> is null where no day was set.
/// </summary>
public sealed record WaitingItem(ReminderSubject Kind, string Title, Guid PartnershipId, string PartnershipSlug, string Path, DateOnly? DueOn, bool IsLate, Guid? OrganisationId)
{
    /// <summary>What the title is ordered by: the words before its first number, then the number, so that REC-8 comes before REC-10.</summary>
    internal (string Words, int Number) TitleOrder { get; } = OrderOf(Title);

    private static (string Words, int Number) OrderOf(string title)
    {
        var begins = title.AsSpan().IndexOfAnyInRange('0', '9');
        if (begins < 0) return (title, 0);
        var ends = begins;
        while (ends < title.Length && char.IsAsciiDigit(title[ends])) ends++;
        return (title[..begins], int.TryParse(title.AsSpan(begins, ends - begins), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue);
    }

    /// <summary>The beginning of a text, cut between words, so that a list stays a list.</summary>
    public static string Shortened(string text)
    {
        const int most = 110;
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most);
        return text[..(end > 0 ? end : most)].TrimEnd(',', ';', ' ') + "…";
    }
}

using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// Something that waits for the viewer. <paramref name="Path"/> is its address below the partnership's, such as
/// "recommendations/rec-12". <paramref name="DueOn"/> is null where no day was set.
/// </summary>
public sealed record WaitingItem(ReminderSubject Kind, string Title, Guid PartnershipId, string PartnershipSlug, string Path, DateOnly? DueOn, bool IsLate, Guid? OrganisationId)
{
    /// <summary>The beginning of a text, cut between words, so that a list stays a list.</summary>
    public static string Shortened(string text)
    {
        const int most = 110;
        if (text.Length <= most) return text;
        var end = text.LastIndexOf(' ', most);
        return text[..(end > 0 ? end : most)].TrimEnd(',', ';', ' ') + "…";
    }
}

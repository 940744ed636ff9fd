using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Partnerships;

/// <summary>
/// What a partnership may set for itself. Each value is what the program follows until the partnership sets another; where it comes
/// from is in docs/workflows/settings.md.
/// </summary>
public sealed record SettingValues
{
    /// <summary>What holds until something is set.</summary>
    public static SettingValues Defaults { get; } = new();

    /// <summary>Days before something is due on which its owner is told; 0 for not at all.</summary>
    public int UpcomingDaysBefore { get; init; } = new ReminderSettings().UpcomingDaysBefore;

    /// <summary>Days after it was due on which its owner is told.</summary>
    public int OwnerAfter { get; init; } = new ReminderSettings().OwnerAfter;

    /// <summary>Days after it was due on which the person named above the owner is told.</summary>
    public int PersonAboveAfter { get; init; } = new ReminderSettings().PersonAboveAfter;

    /// <summary>Days after it was due on which it is put to the body that convened the review.</summary>
    public int BodyAfter { get; init; } = new ReminderSettings().BodyAfter;

    /// <summary>Days after it was due on which the public page says that it is late.</summary>
    public int PublicPageAfter { get; init; } = new ReminderSettings().PublicPageAfter;

    /// <summary>Months without an update after which a record is shown as not updated.</summary>
    public int StaleAfterMonths { get; init; } = Staleness.DefaultMonths;

    /// <summary>Months between follow-ups that a new review begins with.</summary>
    public int FollowUpEveryMonths { get; init; } = FollowUpSchedule.DefaultIntervalMonths;

    /// <summary>Months after publication at which the check-in is held.</summary>
    public int CheckInAfterMonths { get; init; } = CheckIn.SixMonths;

    /// <summary>Fewer people of one role than this are not named by their role in anything published.</summary>
    public int SmallestGroup { get; init; } = SmallGroups.DefaultMinimum;

    /// <summary>Where the program is reached, such as https://concordat.example.gov.uk; null where mails carry no links.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>The ladder these make.</summary>
    public ReminderSettings Ladder => new(UpcomingDaysBefore, OwnerAfter, PersonAboveAfter, BodyAfter, PublicPageAfter);

    /// <summary>Every reason they cannot hold together.</summary>
    public IReadOnlyList<Reason> ReasonsTheyCannotHold()
    {
        List<Reason> reasons = [];
        Within(UpcomingDaysBefore, 0, 90, "days", nameof(UpcomingDaysBefore));
        Within(OwnerAfter, 0, 365, "days", nameof(OwnerAfter));
        Within(PersonAboveAfter, 0, 365, "days", nameof(PersonAboveAfter));
        Within(BodyAfter, 0, 365, "days", nameof(BodyAfter));
        Within(PublicPageAfter, 0, 365, "days", nameof(PublicPageAfter));
        Within(StaleAfterMonths, 1, 36, "months", nameof(StaleAfterMonths));
        Within(FollowUpEveryMonths, 1, 24, "months", nameof(FollowUpEveryMonths));
        Within(CheckInAfterMonths, 1, 24, "months", nameof(CheckInAfterMonths));
        Within(SmallestGroup, 3, 20, "people", nameof(SmallestGroup));
        if (reasons.Count == 0)
        {
            NotBefore(PersonAboveAfter, OwnerAfter, "the owner", nameof(PersonAboveAfter));
            NotBefore(BodyAfter, PersonAboveAfter, "the person above the owner", nameof(BodyAfter));
            NotBefore(PublicPageAfter, BodyAfter, "the body that convened the review", nameof(PublicPageAfter));
        }

        if (Given.Trimmed(PublicAddress) is { } address && !IsPublicAddress(address))
            reasons.Add(new("Enter an address that begins with https:// and has nothing after its name, such as https://concordat.example.gov.uk.", nameof(PublicAddress)));
        return reasons;

        void Within(int value, int least, int most, string unit, string field)
        {
            if (value < least || value > most) reasons.Add(new($"Enter {least} to {most} {unit}.", field));
        }

        void NotBefore(int value, int before, string whom, string field)
        {
            if (value < before) reasons.Add(new($"Enter {ListWords.Count(before, "day", "days")} or more: {whom} is told first.", field));
        }
    }

    // A link in a mail leads to a sign-in page: nothing but TLS, save on this very machine.
    private static bool IsPublicAddress(string address) =>
        address.Length <= 200 && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback)
        && uri is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" } && !address.Contains('\n', StringComparison.Ordinal);
}

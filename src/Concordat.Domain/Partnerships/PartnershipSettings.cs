using Concordat.Domain.Shared;

namespace Concordat.Domain.Partnerships;

/// <summary>
/// What a partnership set from a day on. Settings are never changed, only followed by others, so that what was said on a past day
/// can be worked out again; of two that begin on one day the later holds.
/// </summary>
public sealed class PartnershipSettings
{
    /// <summary>The longest a reason may be.</summary>
    public const int LongestReason = 1000;

    private PartnershipSettings()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>1 for the first the partnership set, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>The first day they hold.</summary>
    public DateOnly From { get; private set; }

    /// <inheritdoc cref="SettingValues.UpcomingDaysBefore"/>
    public int UpcomingDaysBefore { get; private set; }

    /// <inheritdoc cref="SettingValues.OwnerAfter"/>
    public int OwnerAfter { get; private set; }

    /// <inheritdoc cref="SettingValues.PersonAboveAfter"/>
    public int PersonAboveAfter { get; private set; }

    /// <inheritdoc cref="SettingValues.BodyAfter"/>
    public int BodyAfter { get; private set; }

    /// <inheritdoc cref="SettingValues.PublicPageAfter"/>
    public int PublicPageAfter { get; private set; }

    /// <inheritdoc cref="SettingValues.StaleAfterMonths"/>
    public int StaleAfterMonths { get; private set; }

    /// <inheritdoc cref="SettingValues.FollowUpEveryMonths"/>
    public int FollowUpEveryMonths { get; private set; }

    /// <inheritdoc cref="SettingValues.CheckInAfterMonths"/>
    public int CheckInAfterMonths { get; private set; }

    /// <inheritdoc cref="SettingValues.SmallestGroup"/>
    public int SmallestGroup { get; private set; }

    /// <inheritdoc cref="SettingValues.PublicAddress"/>
    public string? PublicAddress { get; private set; }

    /// <summary>What is set, together.</summary>
    public SettingValues Values => new()
    {
        UpcomingDaysBefore = UpcomingDaysBefore,
        OwnerAfter = OwnerAfter,
        PersonAboveAfter = PersonAboveAfter,
        BodyAfter = BodyAfter,
        PublicPageAfter = PublicPageAfter,
        StaleAfterMonths = StaleAfterMonths,
        FollowUpEveryMonths = FollowUpEveryMonths,
        CheckInAfterMonths = CheckInAfterMonths,
        SmallestGroup = SmallestGroup,
        PublicAddress = PublicAddress,
    };

    /// <summary>Why.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>Who set them; null for the program itself.</summary>
    public Guid? SetByPersonId { get; private set; }

    /// <summary>When they were set, in UTC.</summary>
    public DateTime SetAt { get; private set; }

    /// <summary>Sets from a day on, today or later: what was said on a past day stays as it was.</summary>
    public static PartnershipSettings Set(Guid id, Guid partnershipId, int number, SettingValues values, DateOnly? from, string? why, Guid? byPersonId, DateTime at, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsTheyCannotBeSet(values, from, why, today));
        return new()
        {
            Id = id,
            PartnershipId = partnershipId,
            Number = number,
            From = from!.Value,
            UpcomingDaysBefore = values.UpcomingDaysBefore,
            OwnerAfter = values.OwnerAfter,
            PersonAboveAfter = values.PersonAboveAfter,
            BodyAfter = values.BodyAfter,
            PublicPageAfter = values.PublicPageAfter,
            StaleAfterMonths = values.StaleAfterMonths,
            FollowUpEveryMonths = values.FollowUpEveryMonths,
            CheckInAfterMonths = values.CheckInAfterMonths,
            SmallestGroup = values.SmallestGroup,
            PublicAddress = Given.Trimmed(values.PublicAddress)?.TrimEnd('/'),
            Reason = why!.Trim(),
            SetByPersonId = byPersonId,
            SetAt = at,
        };
    }

    /// <summary>Every reason they cannot be set.</summary>
    public static IReadOnlyList<Reason> ReasonsTheyCannotBeSet(SettingValues values, DateOnly? from, string? why, DateOnly today)
    {
        List<Reason> reasons = [.. values.ReasonsTheyCannotHold()];
        if (from is null) reasons.Add(new("Enter the day from which they hold.", nameof(From)));
        else if (from < today) reasons.Add(new("Enter today or a later day: what was said on a past day stays as it was.", nameof(From)));
        if (!Given.IsGiven(why)) reasons.Add(new("Say why, such as who agreed it and when.", nameof(Reason)));
        else if (why!.Length > LongestReason) reasons.Add(new("Use 1,000 characters or fewer.", nameof(Reason)));
        return reasons;
    }

    /// <summary>Those that hold on a day; the defaults before anything was set.</summary>
    public static SettingValues HoldingOn(DateOnly day, IEnumerable<PartnershipSettings> set) =>
        set.Where(one => one.From <= day).OrderBy(one => one.From).ThenBy(one => one.Number).LastOrDefault()?.Values ?? SettingValues.Defaults;
}

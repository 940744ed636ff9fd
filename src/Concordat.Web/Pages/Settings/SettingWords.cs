using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;

namespace Concordat.Web.Pages.Settings;

/// <summary>Each setting in words: what it is called, how its value reads, and why its default is what it is.</summary>
public static class SettingWords
{
    /// <summary>The settings in the order of the page.</summary>
    public static IReadOnlyList<SettingFact> Facts { get; } =
    [
        new(nameof(SettingValues.UpcomingDaysBefore), "First reminder, before the day", v => v.UpcomingDaysBefore == 0 ? "None" : Days(v.UpcomingDaysBefore) + " before",
            "To the owner. Two weeks leave time to do something about it"),
        new(nameof(SettingValues.OwnerAfter), "Reminder to the owner", v => v.OwnerAfter == 0 ? "On the day" : Days(v.OwnerAfter) + " after",
            "On the day it is due, counted in days after it"),
        new(nameof(SettingValues.PersonAboveAfter), "Reminder to the person above the owner", v => Days(v.PersonAboveAfter) + " after",
            "Two weeks late is no longer an oversight"),
        new(nameof(SettingValues.BodyAfter), "Put to the body that convened the review", v => Days(v.BodyAfter) + " after",
            "Four weeks: before most committees sit again"),
        new(nameof(SettingValues.PublicPageAfter), "Shown as late on the public page", v => Days(v.PublicPageAfter) + " after",
            "Six weeks: everybody inside has been asked by then"),
        new(nameof(SettingValues.StaleAfterMonths), "No update for", v => Months(v.StaleAfterMonths),
            "After this long without an update a recommendation or action says so. Six months is two quarterly meetings"),
        new(nameof(SettingValues.FollowUpEveryMonths), "Follow-up every", v => Months(v.FollowUpEveryMonths),
            "What a new review begins with; each review may choose its own. Councils asked for more often than once a year, so quarterly"),
        new(nameof(SettingValues.CheckInAfterMonths), "Check-in after", v => Months(v.CheckInAfterMonths),
            "The look back at a whole report, counted from its publication. Six months was the rule for peer challenges in 2021; ten is today’s"),
        new(nameof(SettingValues.SmallestGroup), "Smallest group named by its role", v => ListWords.Count(v.SmallestGroup, "person", "people"),
            "For evidence in confidence: fewer people of one role are published together with others. Only a monitoring officer lowers it"),
        new(nameof(SettingValues.PublicAddress), "Address of the program", v => v.PublicAddress ?? "Not set: mails carry no links to pages",
            "Links in mails begin with it, such as https://concordat.example.gov.uk"),
    ];

    private static string Days(int count) => ListWords.Count(count, "day", "days");

    private static string Months(int count) => ListWords.Count(count, "month", "months");
}

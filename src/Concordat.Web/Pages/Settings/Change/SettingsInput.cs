using System.ComponentModel.DataAnnotations;
using Concordat.Domain.Partnerships;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Settings.Change;

/// <summary>The settings as they are typed.</summary>
public sealed class SettingsInput
{
    private const string Missing = "Enter a number";

    [Display(Name = "Days before it is due"), Required(ErrorMessage = Missing)]
    public int? UpcomingDaysBefore { get; set; }

    [Display(Name = "Days after: the owner"), Required(ErrorMessage = Missing)]
    public int? OwnerAfter { get; set; }

    [Display(Name = "Days after: the person above the owner"), Required(ErrorMessage = Missing)]
    public int? PersonAboveAfter { get; set; }

    [Display(Name = "Days after: the body that convened the review"), Required(ErrorMessage = Missing)]
    public int? BodyAfter { get; set; }

    [Display(Name = "Days after: the public page"), Required(ErrorMessage = Missing)]
    public int? PublicPageAfter { get; set; }

    [Display(Name = "Months without an update"), Required(ErrorMessage = Missing)]
    public int? StaleAfterMonths { get; set; }

    [Display(Name = "Months between follow-ups of a new review"), Required(ErrorMessage = Missing)]
    public int? FollowUpEveryMonths { get; set; }

    [Display(Name = "Months after publication: the check-in"), Required(ErrorMessage = Missing)]
    public int? CheckInAfterMonths { get; set; }

    [Display(Name = "Smallest group named by its role"), Required(ErrorMessage = Missing)]
    public int? SmallestGroup { get; set; }

    [Display(Name = "Address of the program (optional)")]
    public string? PublicAddress { get; set; }

    [Display(Name = "From which day")]
    public DateInput? From { get; set; }

    [Display(Name = "Why")]
    public string? Reason { get; set; }

    /// <summary>The number of the settings that were shown; 0 for the defaults.</summary>
    public int After { get; set; }

    /// <summary>The form with what is set.</summary>
    public static SettingsInput Of(SettingValues values, int number, DateOnly from) => new()
    {
        UpcomingDaysBefore = values.UpcomingDaysBefore,
        OwnerAfter = values.OwnerAfter,
        PersonAboveAfter = values.PersonAboveAfter,
        BodyAfter = values.BodyAfter,
        PublicPageAfter = values.PublicPageAfter,
        StaleAfterMonths = values.StaleAfterMonths,
        FollowUpEveryMonths = values.FollowUpEveryMonths,
        CheckInAfterMonths = values.CheckInAfterMonths,
        SmallestGroup = values.SmallestGroup,
        PublicAddress = values.PublicAddress,
        From = DateInput.From(from),
        After = number,
    };

    /// <summary>What was typed, for the service.</summary>
    public SettingValues ToValues() => new()
    {
        UpcomingDaysBefore = UpcomingDaysBefore ?? 0,
        OwnerAfter = OwnerAfter ?? 0,
        PersonAboveAfter = PersonAboveAfter ?? 0,
        BodyAfter = BodyAfter ?? 0,
        PublicPageAfter = PublicPageAfter ?? 0,
        StaleAfterMonths = StaleAfterMonths ?? 0,
        FollowUpEveryMonths = FollowUpEveryMonths ?? 0,
        CheckInAfterMonths = CheckInAfterMonths ?? 0,
        SmallestGroup = SmallestGroup ?? 0,
        PublicAddress = PublicAddress,
    };
}

using System.ComponentModel.DataAnnotations;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Actions;

/// <summary>What is typed when an action is added or revised.</summary>
public sealed class ActionInput
{
    public int Version { get; set; }

    [Display(Name = "What is to be done?")]
    public string? Title { get; set; }

    [Display(Name = "Done by")]
    public string? Who { get; set; }

    [Display(Name = "Area of the review (if it is for one)")]
    public string? AreaId { get; set; }

    [Display(Name = "Owner")]
    public string? OwnerPersonId { get; set; }

    [Display(Name = "Owner’s name or office (if not in the list)")]
    public string? OwnerName { get; set; }

    [Display(Name = "Due date (if there is one)")]
    public DateInput? DueOn { get; set; }

    [Display(Name = "Steps")]
    public string? Steps { get; set; }

    [Display(Name = "Commentary")]
    public string? Commentary { get; set; }

    [Display(Name = "Delivery-plan references")]
    public string? DeliveryPlan { get; set; }

    public ActionDetails Details => new(
        Title ?? "", Commentary, Guid.TryParse(OwnerPersonId, out var owner) ? owner : null, OwnerName, Steps,
        (DeliveryPlan ?? "").Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    public static ActionInput Of(RecommendationAction one) => new()
    {
        Version = one.Version,
        Title = one.Title,
        OwnerPersonId = one.OwnerPersonId?.ToString(),
        OwnerName = one.OwnerName,
        DueOn = DateInput.From(one.DueOn),
        Steps = one.Steps,
        Commentary = one.Commentary,
        DeliveryPlan = string.Join(", ", one.DeliveryPlanReferences),
    };

    /// <summary>What somebody else stored first, beside what was typed here.</summary>
    public BothVersions Beside(RecommendationAction stored, Func<string?, string?> nameOf) => new(
    [
        new("What is to be done", stored.Title, Title),
        new("Owner", nameOf(stored.OwnerPersonId?.ToString()) ?? stored.OwnerName, nameOf(OwnerPersonId) ?? OwnerName),
        new("Steps", stored.Steps, Steps),
        new("Commentary", stored.Commentary, Commentary),
        new("Delivery plan", string.Join(", ", stored.DeliveryPlanReferences), DeliveryPlan),
        new("Due", DateWords.For(stored.DueOn, ""), DateWords.For(DueOn?.Value, "")),
    ]);
}

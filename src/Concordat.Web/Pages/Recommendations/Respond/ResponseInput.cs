using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Concordat.Web.Pages.Recommendations.Respond;

/// <summary>What is typed in a response.</summary>
public sealed class ResponseInput
{
    public int SeenResponses { get; set; }

    [Display(Name = "What was decided?")]
    public string? Decision { get; set; }

    [Display(Name = "The response, in your organisation’s own words")]
    public string? Words { get; set; }

    [Display(Name = "Which part is not accepted?")]
    public string? NotAcceptedPart { get; set; }

    [Display(Name = "Why is that part not accepted?")]
    public string? PartReason { get; set; }

    [Display(Name = "Why is it rejected?")]
    public string? Reason { get; set; }

    [Display(Name = "Date the decision is deferred until")]
    public DateInput? DeferredUntil { get; set; }

    [Display(Name = "Subject to (if there is a condition)")]
    public string? Condition { get; set; }

    [Display(Name = "Who gave the response?")]
    public string? RespondedByName { get; set; }

    [Display(Name = "Body or meeting that decided (if there was one)")]
    public string? BodyName { get; set; }

    [Display(Name = "Date of the meeting (if there was one)")]
    public DateInput? MeetingOn { get; set; }

    [Display(Name = "Minute reference (if there is one)")]
    public string? MinuteReference { get; set; }

    [Display(Name = "What doing it will cost (if known)")]
    public string? Cost { get; set; }

    [Display(Name = "Revenue or capital?")]
    public string? CostKind { get; set; }

    [Display(Name = "A note on the cost")]
    public string? CostNote { get; set; }

    /// <summary>Reads what was typed; what is no amount is an error at its field.</summary>
    public RespondToRecommendation Read(Guid recommendationId, Guid addresseeId, ModelStateDictionary errors)
    {
        long? pence = null;
        if (!string.IsNullOrWhiteSpace(Cost))
        {
            if (decimal.TryParse(Cost.Replace("£", "", StringComparison.Ordinal).Trim(), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var pounds) && pounds * 100 % 1 == 0 && Math.Abs(pounds) < 1_000_000_000_000m)
                pence = (long)(pounds * 100);
            else
                errors.AddModelError("Input.Cost", "Enter the cost in pounds, such as 11,250 or 11,250.50.");
        }

        ResponseDecision? decision = Enum.TryParse<ResponseDecision>(Decision, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        return new RespondToRecommendation(
            recommendationId, addresseeId, SeenResponses, decision, Words ?? "", RespondedByName ?? "", Condition, NotAcceptedPart,
            decision == ResponseDecision.PartlyAccepted ? PartReason : Reason, DeferredUntil?.Value, BodyName, MeetingOn?.Value, MinuteReference, pence,
            Enum.TryParse<CostKind>(CostKind, out var kind) && Enum.IsDefined(kind) ? kind : null, CostNote);
    }

    /// <summary>What somebody else recorded first, beside what was typed here.</summary>
    public BothVersions Beside(Response stored) => new(
    [
        new("Decision", ResponseDecisionWords.For(stored.Decision), Enum.TryParse<ResponseDecision>(Decision, out var decision) ? ResponseDecisionWords.For(decision) : null),
        new("Words", stored.Words, Words),
        new("Not accepted", stored.NotAcceptedPart, NotAcceptedPart),
        new("Why", stored.Reason, Given.IsGiven(PartReason) ? PartReason : Reason),
        new("Subject to", stored.Condition, Condition),
        new("Deferred until", DateWords.For(stored.DeferredUntil, ""), DateWords.For(DeferredUntil?.Value, "")),
        new("By", stored.RespondedByName, RespondedByName),
        new("Body", stored.BodyName, BodyName),
        new("Cost", stored.CostPence is { } cost ? MoneyWords.For(cost) : null, Cost),
    ]);
}

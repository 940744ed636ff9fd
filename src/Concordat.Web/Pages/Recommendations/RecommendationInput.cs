using System.ComponentModel.DataAnnotations;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>What is typed when a recommendation is written or reworded.</summary>
public sealed class RecommendationInput
{
    public int Version { get; set; }

    [Display(Name = "The recommendation")]
    public string? Text { get; set; }

    [Display(Name = "Its number in the report (if it has one)")]
    public string? PrintedNumber { get; set; }

    [Display(Name = "Why is it recommended?")]
    public string? Why { get; set; }

    [Display(Name = "Who owns it?")]
    public string? Who { get; set; }

    [Display(Name = "What is to be done, and to what?")]
    public string? What { get; set; }

    [Display(Name = "How, or what will it produce?")]
    public string? How { get; set; }

    [Display(Name = "Where does it go or report to?")]
    public string? Where { get; set; }

    [Display(Name = "By what date?")]
    public DateInput? DueOn { get; set; }

    [Display(Name = "When, in words (if there is no date)")]
    public string? WhenText { get; set; }

    [Display(Name = "Findings it rests on")]
    public List<string> Findings { get; set; } = [];

    [Display(Name = "Whom is it made to?")]
    public List<string> Addressees { get; set; } = [];

    public SixQuestionAnswers Answers => new(Why, Who, What, How, Where, WhenText, DueOn?.Value);

    public IReadOnlyList<Guid> FindingIds => [.. Findings.Select(f => Guid.TryParse(f, out var id) ? id : (Guid?)null).OfType<Guid>()];

    public static RecommendationInput Of(Recommendation one) => new()
    {
        Version = one.Version,
        Text = one.Text,
        PrintedNumber = one.PrintedNumber,
        Why = one.Why,
        Who = one.Who,
        What = one.What,
        How = one.How,
        Where = one.Where,
        WhenText = one.WhenText,
        DueOn = DateInput.From(one.DueOn),
        Findings = [.. one.Findings.Select(f => f.FindingId.ToString())],
    };

    /// <summary>What somebody else stored first, beside what was typed here.</summary>
    public BothVersions Beside(Recommendation stored) => new(
    [
        new("Recommendation", stored.Text, Text),
        new("Number in the report", stored.PrintedNumber, PrintedNumber),
        new("Why", stored.Why, Why),
        new("Who", stored.Who, Who),
        new("What", stored.What, What),
        new("How", stored.How, How),
        new("Where", stored.Where, Where),
        new("When", DateWords.For(stored.DueOn, stored.WhenText ?? ""), DateWords.For(DueOn?.Value, WhenText ?? "")),
    ]);
}

using System.Globalization;
using System.Text.RegularExpressions;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Publication;

/// <summary>A council's own report template: which headings, in which order and in which words. Without one a report has the usual headings.</summary>
public sealed partial class ReportTemplate : IVersioned
{
    /// <summary>The longest heading.</summary>
    public const int LongestHeading = 120;

    private ReportTemplate()
    {
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The partnership.</summary>
    public Guid PartnershipId { get; private set; }

    /// <summary>The council whose template it is.</summary>
    public Guid OrganisationId { get; private set; }

    /// <summary>Its headings in order.</summary>
    public IReadOnlyList<TemplateHeading> Headings { get; private set; } = [];

    /// <summary>Makes a council's template.</summary>
    public static ReportTemplate Create(Guid id, Guid partnershipId, Guid organisationId, IReadOnlyList<TemplateHeading> headings)
    {
        var template = new ReportTemplate { Id = id, PartnershipId = partnershipId, OrganisationId = organisationId };
        template.Set(headings);
        return template;
    }

    /// <summary>Sets the headings.</summary>
    public void Set(IReadOnlyList<TemplateHeading> headings)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeSet(headings));
        Headings = [.. headings.Select(heading => heading with { Words = heading.Words.Trim() })];
    }

    /// <summary>Why the headings cannot be the template.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeSet(IReadOnlyList<TemplateHeading> headings)
    {
        List<Reason> reasons = [];
        if (headings.Count == 0) reasons.Add(new("Enter at least one heading.", nameof(Headings)));
        if (headings.Count > 60) reasons.Add(new("A template has 60 headings at most. Take some out.", nameof(Headings)));
        foreach (var heading in headings)
        {
            if (!Given.IsGiven(heading.Words)) reasons.Add(new($"Enter the words of the heading for “{ReportHeadings.For(heading.Kind)}”.", nameof(Headings)));
            else if (heading.Words.Trim().Length > LongestHeading) reasons.Add(new($"The heading “{heading.Words[..30]}…” must be {LongestHeading} characters or fewer.", nameof(Headings)));
        }

        reasons.AddRange(headings.Where(heading => heading.Kind != ReportHeading.Own).GroupBy(heading => heading.Kind).Where(group => group.Count() > 1)
            .Select(group => new Reason($"“{ReportHeadings.For(group.Key)}” is there {group.Count()} times. Keep one.", nameof(Headings))));
        return reasons;
    }

    /// <summary>
    /// What to look at again: numbers typed into headings that are not in order (5 and then 7), the same words twice, no options,
    /// no implications, no recommendations. None of it stops the template being used.
    /// </summary>
    public static IReadOnlyList<string> Warnings(IReadOnlyList<TemplateHeading> headings)
    {
        List<string> warnings = [];
        if (headings.All(heading => heading.Kind != ReportHeading.Options)) warnings.Add("There is no heading for the available options. A decision-maker should see them, doing nothing among them.");
        if (headings.All(heading => heading.Kind != ReportHeading.Implications)) warnings.Add("There is no heading for the implications, such as financial, legal and equality.");
        if (headings.All(heading => heading.Kind != ReportHeading.Recommendations)) warnings.Add("There is no heading for the recommendations.");
        warnings.AddRange(headings.GroupBy(heading => Bare(heading.Words), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1)
            .Select(group => $"The heading “{group.First().Words}” is there {group.Count()} times."));
        warnings.AddRange(WarningsOfNumbers(headings.Select(heading => heading.Words)));
        return warnings;
    }

    /// <summary>Numbers typed at the start of headings or paragraphs that are not the next in order.</summary>
    public static IReadOnlyList<string> WarningsOfNumbers(IEnumerable<string> headings)
    {
        List<string> warnings = [];
        int? last = null;
        foreach (var words in headings)
        {
            if (TypedNumber().Match(words) is not { Success: true } typed || !int.TryParse(typed.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) continue;
            if (last is { } before && number != before + 1) warnings.Add($"The heading “{words}” has the number {number} and comes after {before}. Reports are numbered by themselves: take the number out.");
            last = number;
        }

        return warnings;
    }

    private static string Bare(string words) => TypedNumber().Replace(words, "").Trim();

    [GeneratedRegex(@"^\s*(?<number>\d{1,3})[.)]?\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TypedNumber();
}

using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>What members of a review who do not share its conclusions say instead. It is published with the report, whole and in their words.</summary>
public sealed class MinorityReport : IVersioned
{
    private MinorityReport()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public Guid ReviewId { get; private set; }
    public string Text { get; private set; } = "";
    public DateOnly SubmittedOn { get; private set; }
    public IReadOnlyList<string> Authors { get; private set; } = [];

    public static MinorityReport Submit(Guid id, Guid reviewId, IEnumerable<string> authors, string text, DateOnly on)
    {
        var names = Named(authors);
        RefusedException.ThrowIfAny(ReasonsItCannotBeSubmitted(names, text));
        return new MinorityReport { Id = id, ReviewId = reviewId, Text = text.Trim(), SubmittedOn = on, Authors = names };
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeSubmitted(IEnumerable<string> authors, string? text)
    {
        List<Reason> reasons = [];
        if (Named(authors).Count == 0)
            reasons.Add(new("Enter who the minority report is by.", nameof(Authors)));
        if (!Given.IsGiven(text))
            reasons.Add(new("Enter the minority report.", nameof(Text)));
        return reasons;
    }

    private static List<string> Named(IEnumerable<string> authors) =>
        [.. authors.Select(Given.Trimmed).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}

using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;

namespace Concordat.Web.Demonstration;

/// <summary>A review of the demonstration as its file tells it.</summary>
internal sealed record DemonstrationReview(
    string Title,
    string Purpose,
    ReviewKind Kind,
    string Body,
    DateOnly StartsOn,
    DateOnly ReportBy,
    DateOnly? ChallengeEndedOn,
    string? FeedsInto,
    string? Submissions,
    IReadOnlyList<DemonstrationReview.Terms_> Terms,
    IReadOnlyList<DemonstrationReview.Member_> Members,
    IReadOnlyList<DemonstrationReview.Area_> Areas,
    IReadOnlyList<DemonstrationReview.Theme_> Themes,
    IReadOnlyList<DemonstrationReview.Finding_> Findings,
    IReadOnlyList<DemonstrationReview.Recommendation_> Recommendations,
    DemonstrationReview.Minority_? Minority,
    DateOnly PublishedOn,
    IReadOnlyList<DemonstrationReview.Route_> Routes,
    IReadOnlyList<string[]> FollowUps,
    IReadOnlyList<DemonstrationReview.Evidence_> Evidence,
    DemonstrationReview.Report_ Report,
    IReadOnlyList<DemonstrationReview.Taken_>? TakenSuggestions = null,
    IReadOnlyList<string>? DismissedSuggestions = null)
{
    internal sealed record Terms_(DateOnly AgreedOn, string AgreedBy, string Text);

    internal sealed record Member_(string Name, string? Person, string? Organisation, string? Group, MemberRole Role);

    internal sealed record Area_(string Title, string? Question);

    internal sealed record Evidence_(DateOnly On, string Title, string Witness, IReadOnlyList<string> Points);

    internal sealed record Exempt_(string Heading, string Text, IReadOnlyList<int> Paragraphs, string PublicInterest);

    internal sealed record Report_(
        string LeadOfficer, string Author, string Contact, string Wards, string DecisionMaker, string Meeting, DateOnly MeetingOn, EqualityStanding Equality, string EqualityNote,
        IReadOnlyDictionary<string, string> Sections, IReadOnlyDictionary<string, string> Implications, string NotApplicable, Exempt_? Exempt);

    internal sealed record Taken_(string Suggestion, string Name);

    internal sealed record Theme_(string Title, IReadOnlyList<string> Points);

    internal sealed record Finding_(string Area, string Text, IReadOnlyList<string> Points);

    internal sealed record Six_(string Why, string Who, string What, string How, string Where);

    internal sealed record To_(string Organisation, string? Body);

    internal sealed record Response_(string Organisation, ResponseDecision Decision, string Words, string By, DateOnly On, string Minute, string Person, string? Condition, string? NotAccepted, string? Reason, DateOnly? Until, long? Cost, string? CostNote);

    internal sealed record Event_(DateOnly On, string Verb, string? Text, string? Evidence);

    internal sealed record Action_(string Organisation, string Title, string Owner, DateOnly Due, IReadOnlyList<string> Plan, IReadOnlyList<Event_> Events);

    internal sealed record Recommendation_(string Text, string Area, IReadOnlyList<int> Findings, DateOnly Due, Six_? Six, IReadOnlyList<To_> To, IReadOnlyList<Response_> Responses, IReadOnlyList<Action_> Actions, IReadOnlyList<string>? Parts);

    internal sealed record Minority_(IReadOnlyList<string> Authors, string Text, DateOnly On);

    internal sealed record Route_(string Organisation, IReadOnlyList<string?[]> Stages);
}

using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>
/// One organisation, or one body in it (an executive, a board), that a recommendation is made to. Only an addressee responds;
/// of its responses the latest counts and the earlier are kept.
/// </summary>
public sealed class Addressee : IVersioned
{
    private readonly List<Response> _responses = [];

    private Addressee()
    {
    }

    private Addressee(Guid id, Guid recommendationId, Guid organisationId, string? bodyName)
    {
        Id = id;
        RecommendationId = recommendationId;
        OrganisationId = organisationId;
        BodyName = Given.Trimmed(bodyName);
    }

    public Guid Id { get; private set; }

    /// <summary>One more with each response, so that of two people answering at once the second is refused.</summary>
    public int Version { get; private set; } = 1;

    public Guid RecommendationId { get; private set; }
    public Guid OrganisationId { get; private set; }
    public string? BodyName { get; private set; }
    public IReadOnlyList<Response> Responses => _responses;

    public Response? Latest => _responses.MaxBy(response => response.Sequence);

    public ResponseStanding Standing => Latest is { } latest ? StandingAfter(latest.Decision) : ResponseStanding.Awaiting;

    public static Addressee Create(Guid id, Guid recommendationId, Guid organisationId, string? bodyName = null) =>
        new(id, recommendationId, organisationId, bodyName);

    /// <summary>"Fenmoor Borough Council (Executive)", or the organisation alone.</summary>
    public string NameIn(Func<Guid, string> nameOf) =>
        BodyName is null ? nameOf(OrganisationId) : $"{nameOf(OrganisationId)} ({BodyName})";

    private static ResponseStanding StandingAfter(ResponseDecision decision) => decision switch
    {
        ResponseDecision.Accepted => ResponseStanding.Accepted,
        ResponseDecision.PartlyAccepted => ResponseStanding.PartlyAccepted,
        ResponseDecision.Rejected => ResponseStanding.Rejected,
        ResponseDecision.Deferred => ResponseStanding.Deferred,
    };

    internal bool IsSameAs(Addressee other) =>
        OrganisationId == other.OrganisationId && string.Equals(BodyName, other.BodyName, StringComparison.OrdinalIgnoreCase);

    internal Response Add(ResponseGiven given)
    {
        var response = new Response(Id, (Latest?.Sequence ?? 0) + 1, given);
        _responses.Add(response);
        return response;
    }
}

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

    /// <summary>Until it has decided: it has not responded, or has deferred its decision. Kept with the record, so that what waits is found without reading what does not.</summary>
    public bool OwesResponse { get; private set; } = true;

    public Response? Latest => _responses.MaxBy(response => response.Sequence);

    public ResponseStanding Standing => StandingAfter(Latest?.Decision);

    public static Addressee Create(Guid id, Guid recommendationId, Guid organisationId, string? bodyName = null) =>
        new(id, recommendationId, organisationId, bodyName);

    /// <summary>"Fenmoor Borough Council (Executive)", or the organisation alone.</summary>
    public string NameIn(Func<Guid, string> nameOf) => NameOf(OrganisationId, BodyName, nameOf);

    internal static string NameOf(Guid organisationId, string? bodyName, Func<Guid, string> nameOf) =>
        bodyName is null ? nameOf(organisationId) : $"{nameOf(organisationId)} ({bodyName})";

    internal static ResponseStanding StandingAfter(ResponseDecision? decision) => decision is not { } given ? ResponseStanding.Awaiting : given switch
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
        OwesResponse = given.Decision == ResponseDecision.Deferred;
        return response;
    }
}

namespace Concordat.Domain.Reviews;

/// <summary>
/// One addressee of a recommendation as far as a list needs it: who it is and its latest response. <paramref name="Decision"/> and
/// <paramref name="DeferredUntil"/> are the latest response's, null before the first; <paramref name="LastRespondedOn"/> is the day
/// of the response recorded last.
/// </summary>
public sealed record AddresseeOutline(Guid OrganisationId, string? BodyName, ResponseDecision? Decision, DateOnly? DeferredUntil, DateOnly? LastRespondedOn)
{
    public ResponseStanding Standing => Addressee.StandingAfter(Decision);

    /// <summary>"Fenmoor Borough Council (Executive)", or the organisation alone.</summary>
    public string NameIn(Func<Guid, string> nameOf) => Addressee.NameOf(OrganisationId, BodyName, nameOf);
}

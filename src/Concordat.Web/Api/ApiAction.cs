using Concordat.Domain.Reviews;

namespace Concordat.Web.Api;

/// <summary>An action that follows from a recommendation.</summary>
public sealed record ApiAction(string Reference, string Title, string? Organisation, string? Owner, string Status, DateOnly? DueOn, DateOnly? CompletedOn, DateOnly LastMovedOn, int Version)
{
    internal static ApiAction Of(RecommendationAction action, Func<Guid, string> nameOf) => new(
        action.Reference, action.Title, action.OrganisationId is { } organisation ? nameOf(organisation) : null, action.OwnerName, action.Status.ToString(), action.DueOn, action.CompletedOn, action.LastMovedOn, action.Version);
}

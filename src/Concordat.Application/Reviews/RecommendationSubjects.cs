using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>
/// What each record of an import is about in the audit trail: its own recommendation or action, read by the same people as when it
/// is changed on its page.
/// </summary>
internal sealed class RecommendationSubjects(ConcordatContext context, IReadOnlyDictionary<Guid, Review> reviews)
{
    private readonly Dictionary<Guid, Recommendation> _recommendations = context.Set<Recommendation>().Local.ToDictionary(one => one.Id);
    private readonly Dictionary<Guid, Addressee> _addressees = context.Set<Addressee>().Local.ToDictionary(addressee => addressee.Id);
    private readonly Dictionary<Guid, RecommendationAction> _actions = context.Set<RecommendationAction>().Local.ToDictionary(action => action.Id);

    public AuditSubject Of(object record) => record switch
    {
        Recommendation one => VisibleRecords.Subject("recommendation", one.Id, one, reviews[one.ReviewId]),
        RecommendationFinding rests => Of(_recommendations[rests.RecommendationId]),
        Addressee addressee => Of(_recommendations[addressee.RecommendationId]),
        Response response => Of(_addressees[response.AddresseeId]),
        RecommendationAction action => VisibleRecords.Subject("action", action.Id, action.RecommendationId is { } id ? _recommendations[id] : null, reviews[action.ReviewId]),
        ProgressNote note => Of(_actions[note.ActionId]),
        _ => throw new InvalidOperationException($"An import changes no {record.GetType().Name}."),
    };
}

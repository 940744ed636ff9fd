using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Records what an addressee answers, for itself and for nobody else.</summary>
public sealed class ResponseService(ConcordatContext context)
{
    /// <summary>
    /// Records an answer; the earlier ones stay. Throws <see cref="ChangedByAnotherException"/> when another answer of the same
    /// addressee came first.
    /// </summary>
    public async Task<Response> RespondAsync(RespondToRecommendation input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var (recommendation, review) = await VisibleRecords.RecommendationAsync(context, input.RecommendationId, acting.By, cancellationToken);
        if (recommendation.Addressees.FirstOrDefault(a => a.Id == input.AddresseeId) is not { } addressee || !RecommendationPolicy.MayRespond(acting.By, recommendation, addressee, review))
            throw new RefusedException("You respond for your own organisation only. Ask an officer of the organisation it is addressed to.");
        if ((addressee.Latest?.Sequence ?? 0) != input.SeenResponses) throw new ChangedByAnotherException("response");
        var given = GivenBy(input, acting);
        List<Reason> reasons = [];
        if (input.Decision is null) reasons.Add(new("Choose what was decided.", nameof(input.Decision)));
        reasons.AddRange(recommendation.ReasonsItCannotBeRespondedTo(addressee.Id, given, acting.Today));
        RefusedException.ThrowIfAny(reasons);

        var response = recommendation.Respond(addressee.Id, given, acting.Today);
        // The addressee's version goes up with each response: of two saved at the same moment, the second is refused.
        context.Entry(addressee).Property(a => a.Version).IsModified = true;
        await context.SaveAsync(acting, "Responded to recommendation", VisibleRecords.Subject("recommendation", recommendation.Id, recommendation, review), cancellationToken);
        return response;
    }

    /// <summary>What to look at again in an answer before it is given: an acceptance with no action behind it.</summary>
    public async Task<IReadOnlyList<string>> WarningsAsync(RespondToRecommendation input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var count = await context.Set<RecommendationAction>().CountAsync(a => a.RecommendationId == input.RecommendationId && (a.AddresseeId == null || a.AddresseeId == input.AddresseeId), cancellationToken);
        return input.Decision is null ? [] : Response.Warnings(GivenBy(input, acting), count);
    }

    private static ResponseGiven GivenBy(RespondToRecommendation input, ActionContext acting) => new(
        acting.NewKey(), input.Decision ?? ResponseDecision.Accepted, input.Words, input.RespondedByName, acting.At, acting.By.PersonId ?? Guid.Empty,
        input.Condition, input.NotAcceptedPart, input.Reason, input.DeferredUntil, input.BodyName, input.MeetingOn, input.MinuteReference, input.CostPence, input.CostNote, input.CostKind);
}

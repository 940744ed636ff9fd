using System.Security.Cryptography;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Actions: made, reported on, revised. How they move is in the other part.</summary>
public sealed partial class ActionService(ConcordatContext context)
{
    private const string Kind = "action";

    /// <summary>Makes an action and gives it the next number of the partnership.</summary>
    public async Task<RecommendationAction> CreateAsync(CreateAction input, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var review = await VisibleRecords.ReviewAsync(context, input.ReviewId, acting.By, cancellationToken);
        Recommendation? recommendation = null;
        if (input.RecommendationId is { } id)
        {
            (recommendation, var of) = await VisibleRecords.RecommendationAsync(context, id, acting.By, cancellationToken);
            if (of.Id != review.Id) throw new RefusedException("Choose a recommendation of this review.");
        }

        var addressee = recommendation?.Addressees.FirstOrDefault(a => a.Id == input.AddresseeId);
        if (input.AddresseeId is not null && addressee is null) throw new RefusedException("Choose an addressee of this recommendation.", nameof(input.AddresseeId));
        var organisation = addressee?.OrganisationId ?? input.OrganisationId;
        if (!ActionPolicy.MayCreate(acting.By, review, organisation)) throw new RefusedException("You may not add an action here. A partnership or scrutiny officer can, and a partner organisation for itself.", nameof(input.OrganisationId));
        List<Reason> reasons = [.. RecommendationAction.ReasonsItCannotBeCreated(1, input.Details)];
        if (recommendation is { Status: RecommendationStatus.Closed or RecommendationStatus.Withdrawn })
            reasons.Add(new($"{recommendation.Reference} is {RecommendationStatusWords.For(recommendation.Status).ToLowerInvariant()}, so no action is added to it."));
        if (organisation is { } given && !await IsPartyAsync(review.PartnershipId, given, cancellationToken)) reasons.Add(new("Choose an organisation of this partnership.", nameof(input.OrganisationId)));
        if (input.AreaId is { } area && !await context.Set<ReviewArea>().AnyAsync(a => a.Id == area && a.ReviewId == review.Id, cancellationToken)) reasons.Add(new("Choose an area of this review.", nameof(input.AreaId)));
        await CheckOwnerAsync(review.PartnershipId, input.Details.OwnerPersonId, reasons, cancellationToken);
        RefusedException.ThrowIfAny(reasons);

        var number = await context.NextNumberAsync(review.PartnershipId, "ACT", cancellationToken);
        var action = RecommendationAction.Create(
            acting.NewKey(), review.PartnershipId, review.Id, number, input.Details, acting.Today,
            input.RecommendationId, addressee?.Id, input.AreaId ?? recommendation?.AreaId, organisation, input.DueOn);
        context.Add(action);
        await context.SaveAsync(acting, "Added action", VisibleRecords.Subject(Kind, action.Id, recommendation, review), cancellationToken);
        return action;
    }

    /// <summary>Says anew what it is, who owns it and how it will be done.</summary>
    public Task ReviseAsync(Guid actionId, int version, ActionDetails details, ActionContext acting, CancellationToken cancellationToken = default) =>
        ChangeAsync(actionId, version, ActionPolicy.MayRevise, "Revised action", acting, async action =>
        {
            List<Reason> reasons = [.. action.ReasonsItCannotBeRevised(details)];
            if (details.OwnerPersonId != action.OwnerPersonId) await CheckOwnerAsync(action.PartnershipId, details.OwnerPersonId, reasons, cancellationToken);
            RefusedException.ThrowIfAny(reasons);
            action.Revise(details);
        }, cancellationToken);

    /// <summary>Adds a note of what has happened, with its evidence. Two people may report at once: both notes are kept.</summary>
    public Task RecordProgressAsync(RecordProgress input, ActionContext acting, CancellationToken cancellationToken = default) =>
        ChangeAsync(input.ActionId, null, ActionPolicy.MayMove, "Recorded progress of action", acting, async action =>
        {
            var given = new ProgressGiven(acting.NewKey(), acting.At, acting.By.PersonId ?? Guid.Empty, acting.By.Name, input.Text, input.EvidenceLink, NotBegun: input.NotBegun);
            List<Reason> reasons = [.. action.ReasonsItsProgressCannotBeRecorded(given)];
            if (input.File is { Content.Length: 0 }) reasons.Add(new("The file is empty. Choose another.", nameof(input.File)));
            if (input.File is { Content.Length: > EvidenceFile.MostBytes }) reasons.Add(new("The file must be smaller than 20 MB.", nameof(input.File)));
            RefusedException.ThrowIfAny(reasons);
            if (input.File is { } file) given = given with { EvidenceFileId = Keep(file, action, acting) };
            action.RecordProgress(given, acting.Today);
            await Task.CompletedTask;
        }, cancellationToken);

    /// <summary>The file kept as evidence with a note, when the viewer may see the action; null otherwise.</summary>
    public async Task<StoredFile?> EvidenceAsync(Guid partnershipId, int number, Guid noteId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var action = await VisibleRecords.Actions(context, partnershipId, viewer).SingleOrDefaultAsync(a => a.Number == number, cancellationToken);
        var file = action?.Notes.FirstOrDefault(n => n.Id == noteId)?.EvidenceFileId;
        return file is null ? null : await context.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == file, cancellationToken);
    }

    private Guid Keep(EvidenceFile file, RecommendationAction action, ActionContext acting)
    {
        var kept = StoredFile.Keep(
            acting.NewKey(), action.PartnershipId, file.Name, file.ContentType, file.Content,
            Convert.ToHexStringLower(SHA256.HashData(file.Content)), acting.By.PersonId, acting.At);
        context.Add(kept);
        return kept.Id;
    }

    private async Task ChangeAsync(
        Guid id, int? version, Func<Viewer, RecommendationAction, Recommendation?, Review, bool> may, string what, ActionContext acting,
        Func<RecommendationAction, Task> change, CancellationToken cancellationToken)
    {
        var (action, recommendation, review) = await VisibleRecords.ActionAsync(context, id, acting.By, cancellationToken);
        if (!may(acting.By, action, recommendation, review)) throw new RefusedException($"Only the owner of {action.Reference} and the officers responsible for it change it. Ask them to.");
        if (version is { } seen) context.Expect(action, seen);
        await change(action);
        // A note on the day of the last movement changes no value of the action itself, and is a change of it all the same.
        context.Entry(action).Property(a => a.Version).IsModified = true;
        await context.SaveAsync(acting, what, VisibleRecords.Subject(Kind, action.Id, recommendation, review), cancellationToken);
    }

    private Task<bool> IsPartyAsync(Guid partnershipId, Guid organisationId, CancellationToken cancellationToken) =>
        context.Partnerships.Where(p => p.Id == partnershipId).SelectMany(p => p.Parties).AnyAsync(p => p.OrganisationId == organisationId, cancellationToken);

    private async Task CheckOwnerAsync(Guid partnershipId, Guid? owner, List<Reason> reasons, CancellationToken cancellationToken)
    {
        if (owner is not null && !await context.RoleHoldings.AnyAsync(h => h.PartnershipId == partnershipId && h.PersonId == owner, cancellationToken))
            reasons.Add(new("Choose an owner who holds a role in this partnership, or enter the owner's name or office instead.", nameof(ActionDetails.OwnerPersonId)));
    }
}

using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Takes evidence that was recorded by mistake out of the record, with a reason, and with it whatever hangs on it: places in
/// themes and findings, disagreements, answers of the witness. What a published finding rests on stays.
/// </summary>
public sealed class EvidenceRemovalService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>What would be taken out; null when it is not there for the viewer, or not theirs to change.</summary>
    public async Task<EvidenceToRemove?> FindAsync(Guid reviewId, EvidenceKind kind, Guid id, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (await ItemAsync(kind, id, cancellationToken) is not { } item || item.ReviewId != reviewId) return null;
        var access = await evidence.OfAsync(reviewId, viewer, cancellationToken);
        if (access is null || !access.MayChange(item)) return null;
        var hanging = await HangingEvidence.OfAsync(context, item, cancellationToken);
        return new EvidenceToRemove(kind, item, ((IVersioned)item).Version, WordsOf(item), SessionOf(item), hanging.Sentences(), hanging.Blocks(access.Review));
    }

    /// <summary>Takes it out, with a reason.</summary>
    public async Task RemoveAsync(EvidenceKind kind, Guid id, int version, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (item, access) = kind switch
        {
            EvidenceKind.Witness => await ToChangeAsync<Witness>(id, version, by, cancellationToken),
            EvidenceKind.Point => await ToChangeAsync<KeyPoint>(id, version, by, cancellationToken),
            EvidenceKind.Interjection => await ToChangeAsync<Interjection>(id, version, by, cancellationToken),
            EvidenceKind.Attendance => await ToChangeAsync<Attendance>(id, version, by, cancellationToken),
            EvidenceKind.PanelNote => await ToChangeAsync<PanelNote>(id, version, by, cancellationToken),
        };
        var hanging = await HangingEvidence.OfAsync(context, item, cancellationToken);
        List<Reason> reasons = [.. hanging.Blocks(access.Review)];
        if (!Given.IsGiven(by.Why)) reasons.Add(new("Say why it is taken out. It is kept in the audit trail.", "Why"));
        else if (by.Why!.Length > 1000) reasons.Add(new("Use 1,000 characters or fewer.", "Why"));
        RefusedException.ThrowIfAny(reasons);
        hanging.Cut();
        context.Remove(item);
        await context.SaveAsync(by with { Why = by.Why!.Trim() }, $"Removed {EvidenceKindWords.For(kind)}", EvidenceAccessService.Subject(EvidenceKindWords.For(kind), item, access.Review), cancellationToken);
    }

    private async Task<(IEvidence Item, EvidenceAccess Access)> ToChangeAsync<T>(Guid id, int version, ActionContext by, CancellationToken cancellationToken)
        where T : class, IEvidence, IVersioned
    {
        var (item, access) = await evidence.ToChangeAsync<T>(id, version, by, cancellationToken);
        return (item, access);
    }

    private async Task<IEvidence?> ItemAsync(EvidenceKind kind, Guid id, CancellationToken cancellationToken) => kind switch
    {
        EvidenceKind.Witness => await context.Set<Witness>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken),
        EvidenceKind.Point => await context.Set<KeyPoint>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken),
        EvidenceKind.Interjection => await context.Set<Interjection>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken),
        EvidenceKind.Attendance => await context.Set<Attendance>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken),
        EvidenceKind.PanelNote => await context.Set<PanelNote>().SingleOrDefaultAsync(e => e.Id == id, cancellationToken),
    };

    private static string WordsOf(IEvidence item) => item switch
    {
        Witness witness => witness.Called,
        KeyPoint point => point.Text,
        Interjection interjection => $"{interjection.By}: {interjection.Text}",
        Attendance attendance => attendance.Name,
        PanelNote note => note.Text,
        _ => throw new InvalidOperationException($"{item.GetType().Name} cannot be taken out."),
    };

    private static Guid? SessionOf(IEvidence item) => item switch
    {
        Witness witness => witness.SessionId,
        KeyPoint point => point.SessionId,
        Interjection interjection => interjection.SessionId,
        Attendance attendance => attendance.SessionId,
        PanelNote note => note.SessionId,
        _ => null,
    };
}

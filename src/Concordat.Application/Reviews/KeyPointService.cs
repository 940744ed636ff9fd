using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>The key points of witnesses.</summary>
public sealed class KeyPointService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>Records one point, after the others of its witness or under one of them.</summary>
    public Task RecordAsync(Guid witnessId, string text, DateOnly? saidOn, Guid? parentId, ActionContext by, CancellationToken cancellationToken = default) =>
        RecordAsync(witnessId, [new PastedPoint(0, text)], saidOn, parentId, by, cancellationToken);

    /// <summary>Records several points at once, each under the one before it that stands less deep.</summary>
    public async Task RecordAsync(Guid witnessId, IReadOnlyList<PastedPoint> pasted, DateOnly? saidOn, Guid? parentId, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (witness, access) = await evidence.ToChangeAsync<Witness>(witnessId, null, by, cancellationToken);
        RefusedException.ThrowIfAny([.. ReasonsNothingWasSaid(pasted), .. ReasonsItCannotHaveBeenSaidOn(saidOn, by.Today)]);
        var points = await context.Set<KeyPoint>().Where(p => p.WitnessId == witnessId).OrderBy(p => p.Order).ToListAsync(cancellationToken);
        var parent = parentId is null ? null : points.SingleOrDefault(p => p.Id == parentId) ?? throw new RefusedException("Choose a point of this witness to put it under.", "ParentId");
        var session = await context.Set<EvidenceSession>().SingleAsync(s => s.Id == witness.SessionId, cancellationToken);
        var order = points.Count == 0 ? 0 : points[^1].Order;
        List<KeyPoint> above = [];
        foreach (var line in pasted)
        {
            above.RemoveRange(Math.Min(line.Depth, above.Count), above.Count - Math.Min(line.Depth, above.Count));
            var point = KeyPoint.Record(by.NewKey(), witness, line.Text, saidOn ?? session.HeldOn, ++order, above.LastOrDefault() ?? parent);
            context.Add(point);
            above.Add(point);
        }

        await context.SaveAsync(by, pasted.Count == 1 ? "Recorded key point" : $"Recorded {pasted.Count} key points", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
    }

    /// <summary>Corrects a point.</summary>
    public async Task ChangeAsync(Guid id, int version, string text, DateOnly? saidOn, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (point, access) = await evidence.ToChangeAsync<KeyPoint>(id, version, by, cancellationToken);
        RefusedException.ThrowIfAny(ReasonsItCannotHaveBeenSaidOn(saidOn, by.Today));
        point.Change(text, saidOn);
        await context.SaveAsync(by, "Changed key point", EvidenceAccessService.Subject("key point", point, access.Review), cancellationToken);
    }

    /// <summary>Moves a point one place up or down among those that stand beside it.</summary>
    public async Task MoveAsync(Guid id, bool up, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (point, access) = await evidence.ToChangeAsync<KeyPoint>(id, null, by, cancellationToken);
        var beside = await context.Set<KeyPoint>().Where(p => p.WitnessId == point.WitnessId && p.ParentId == point.ParentId).OrderBy(p => p.Order).ToListAsync(cancellationToken);
        var at = beside.IndexOf(point) + (up ? -1 : 1);
        if (at < 0 || at >= beside.Count) return;
        var other = beside[at];
        var order = point.Order;
        point.Place(other.Order);
        other.Place(order);
        await context.SaveAsync(by, "Moved key point", EvidenceAccessService.Subject("key point", point, access.Review), cancellationToken);
    }

    /// <summary>Sets the witness's own top three, in their order; null where they named fewer.</summary>
    public async Task SetTopThreeAsync(Guid witnessId, IReadOnlyList<Guid?> first, ActionContext by, CancellationToken cancellationToken = default)
    {
        var (witness, access) = await evidence.ToChangeAsync<Witness>(witnessId, null, by, cancellationToken);
        var chosen = first.OfType<Guid>().ToList();
        if (chosen.Distinct().Count() != chosen.Count) throw new RefusedException("Choose a different point for each place.", "Second");
        var points = await context.Set<KeyPoint>().Where(p => p.WitnessId == witnessId).ToListAsync(cancellationToken);
        if (chosen.Exists(id => points.TrueForAll(p => p.Id != id))) throw new RefusedException("Choose points of this witness.", "First");
        foreach (var point in points)
        {
            var at = first.ToList().IndexOf(point.Id);
            point.Rank(at < 0 ? null : at + 1);
        }

        await context.SaveAsync(by, "Set top three", EvidenceAccessService.Subject("witness", witness, access.Review), cancellationToken);
    }

    private static IReadOnlyList<Reason> ReasonsNothingWasSaid(IReadOnlyList<PastedPoint> pasted) =>
        pasted.Count == 0 ? [new("Enter what was said.", nameof(KeyPoint.Text))] : [];

    private static IReadOnlyList<Reason> ReasonsItCannotHaveBeenSaidOn(DateOnly? saidOn, DateOnly today) =>
        saidOn > today ? [new("Enter a day that is not in the future: the point has already been made.", nameof(KeyPoint.SaidOn))]
        : saidOn < new DateOnly(1974, 4, 1) ? [new("Enter a day on or after 1 April 1974, when today’s councils began.", nameof(KeyPoint.SaidOn))]
        : [];
}

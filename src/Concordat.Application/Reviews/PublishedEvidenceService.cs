using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Builds what of the evidence anybody may read. When it is published is for the review's rule; this says what.</summary>
public sealed class PublishedEvidenceService(ConcordatContext context, TimeProvider clock)
{
    /// <summary>The evidence of a review as it is published.</summary>
    public async Task<PublishedEvidence> OfAsync(Guid reviewId, CancellationToken cancellationToken = default)
    {
        var sessions = await context.Set<EvidenceSession>().AsNoTracking().Where(s => s.ReviewId == reviewId && !s.InConfidence).OrderBy(s => s.HeldOn == null).ThenBy(s => s.HeldOn).ThenBy(s => s.Order).ToListAsync(cancellationToken);
        var open = (await context.Set<Witness>().AsNoTracking().Where(w => w.ReviewId == reviewId && !w.InConfidence).OrderBy(w => w.Order).ToListAsync(cancellationToken)).ToLookup(w => w.SessionId);
        var points = (await context.Set<KeyPoint>().AsNoTracking().Where(p => p.ReviewId == reviewId && !p.InConfidence).ToListAsync(cancellationToken)).ToLookup(p => p.WitnessId);
        var notes = (await context.Set<PanelNote>().AsNoTracking().Where(n => n.ReviewId == reviewId && !n.InConfidence && n.SessionId != null).OrderBy(n => n.Order).ToListAsync(cancellationToken)).ToLookup(n => n.SessionId!.Value);
        var (statements, groups) = await InConfidenceAsync(reviewId, cancellationToken);
        return new PublishedEvidence(
            [.. sessions.Select(s => new PublishedSession(s.Title, s.HeldOn, [.. open[s.Id].Select(w => Published(w, points[w.Id]))], [.. notes[s.Id].Select(n => n.Text)]))],
            statements,
            groups);
    }

    /// <summary>What one witness in confidence is called in public, or null when they spoke openly or are not there.</summary>
    public async Task<string?> LabelAsync(Guid reviewId, Guid witnessId, CancellationToken cancellationToken = default)
    {
        var witnesses = await context.Set<Witness>().AsNoTracking().Where(w => w.ReviewId == reviewId && w.InConfidence).ToListAsync(cancellationToken);
        var witness = witnesses.Find(w => w.Id == witnessId);
        return witness is null ? null : LabelOf(witness, GroupsOf(witnesses, await SmallestAsync(reviewId, cancellationToken)));
    }

    private async Task<(IReadOnlyList<PublishedStatements> Statements, IReadOnlyList<PublishedGroup> Groups)> InConfidenceAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        var witnesses = await context.Set<Witness>().AsNoTracking().Where(w => w.ReviewId == reviewId && w.InConfidence).ToListAsync(cancellationToken);
        var released = await context.Set<KeyPoint>().AsNoTracking().Where(p => p.ReviewId == reviewId && p.InConfidence && p.ReleasedWording != null).ToListAsync(cancellationToken);
        var spoken = released.Select(p => p.WitnessId).ToHashSet();
        var groups = GroupsOf(witnesses.Where(w => spoken.Contains(w.Id)), await SmallestAsync(reviewId, cancellationToken));
        var labels = witnesses.Where(w => spoken.Contains(w.Id)).ToDictionary(w => w.Id, w => LabelOf(w, groups));
        var statements = released
            .GroupBy(p => labels[p.WitnessId], StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new PublishedStatements(g.Key, [.. g.Select(p => p.ReleasedWording!).Order(StringComparer.Ordinal)]));
        return ([.. statements], groups);
    }

    private static IReadOnlyList<PublishedGroup> GroupsOf(IEnumerable<Witness> witnesses, int smallest) =>
        SmallGroups.Merge(witnesses.Select(w => new SmallGroup(w.Role ?? Pseudonyms.DefaultRole, w.People)), smallest);

    private async Task<int> SmallestAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        var partnershipId = await context.Reviews.Where(r => r.Id == reviewId).Select(r => r.PartnershipId).SingleAsync(cancellationToken);
        return (await PartnershipSettingsService.HoldingOnAsync(context, partnershipId, clock.Today(), cancellationToken)).SmallestGroup;
    }

    // A pseudonym carries the role it was counted by: where that role is too small to be named, so is the pseudonym.
    private static string LabelOf(Witness witness, IReadOnlyList<PublishedGroup> groups)
    {
        var role = witness.Role ?? Pseudonyms.DefaultRole;
        var group = groups.FirstOrDefault(g => g.Roles.Contains(role.Trim(), StringComparer.OrdinalIgnoreCase));
        return group is { IsMerged: false, Size: not null } && witness.GroupSize is null ? witness.Pseudonym! : SmallGroups.LabelFor(role, groups);
    }

    private static PublishedWitness Published(Witness witness, IEnumerable<KeyPoint> points) =>
        new(witness.Called, witness.Name is null ? null : witness.Role, witness.GroupSize, [.. PointLine.Of(points).Select(p => new PublishedPoint(p.Point.Id, p.Point.Text, p.Depth))]);
}

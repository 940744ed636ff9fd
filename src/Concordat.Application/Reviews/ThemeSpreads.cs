using Concordat.Application.Partnerships;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Counts points by session, council and role. A witness’s council is where the attendance list or the list of members says they come
/// from, or the one partner their role names. Of a witness in confidence no council is said: it could tell who they are.
/// </summary>
internal sealed class ThemeSpreads(IReadOnlyDictionary<Guid, Witness> witnesses, IReadOnlyDictionary<Guid, string> councils)
{
    private const string InConfidence = "In confidence";
    private const string NotRecorded = "Not recorded";
    private static readonly string[] Members = ["Councillor", "Cllr"];

    public static async Task<ThemeSpreads> OfAsync(ConcordatContext context, Review review, Viewer viewer, IReadOnlyList<ReviewMember> members, CancellationToken cancellationToken)
    {
        var witnesses = await context.Set<Witness>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(w => w.ReviewId == review.Id).ToListAsync(cancellationToken);
        var attendances = await context.Set<Attendance>().AsNoTracking().VisibleTo(viewer, review.PartnershipId, context).Where(a => a.ReviewId == review.Id && a.OrganisationId != null).ToListAsync(cancellationToken);
        var partnership = await context.Set<Partnership>().AsNoTracking().SingleAsync(p => p.Id == review.PartnershipId, cancellationToken);
        var parties = partnership.Parties.Select(p => p.OrganisationId).ToHashSet();
        var organisations = await context.Set<Organisation>().AsNoTracking().Where(o => parties.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancellationToken);
        Dictionary<Guid, string> councils = [];
        foreach (var witness in witnesses)
        {
            var from = attendances.Find(a => a.SessionId == witness.SessionId && a.Name == witness.Name)?.OrganisationId ?? members.FirstOrDefault(m => m.Name == witness.Name)?.OrganisationId;
            var council = from is { } known ? organisations.GetValueOrDefault(known) : Named(witness, organisations.Values);
            councils.Add(witness.Id, witness.InConfidence ? InConfidence : council?.ShortName ?? NotRecorded);
        }

        return new ThemeSpreads(witnesses.ToDictionary(w => w.Id), councils);
    }

    public ThemeSpread Of(IReadOnlyList<ThemeSuggestionPoint> points) => new(
        Lines(points, p => p.SessionCalled, inOrder: true),
        Lines(points, p => councils.GetValueOrDefault(p.Evidence.Point.WitnessId, NotRecorded)),
        Lines(points, p => RoleOf(p.Evidence)));

    private string RoleOf(EvidencePointView point)
    {
        if (witnesses.GetValueOrDefault(point.Point.WitnessId)?.Role is { } role) return role;
        return Array.Exists(Members, m => point.WitnessCalled.StartsWith(m + " ", StringComparison.OrdinalIgnoreCase)) ? "Councillor" : NotRecorded;
    }

    private static Organisation? Named(Witness witness, IEnumerable<Organisation> organisations)
    {
        var said = $"{witness.Name} {witness.Role}";
        return organisations.Where(o => said.Contains(o.ShortName, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null;
    }

    private static IReadOnlyList<ThemeSpreadLine> Lines(IReadOnlyList<ThemeSuggestionPoint> points, Func<ThemeSuggestionPoint, string> by, bool inOrder = false)
    {
        var lines = points.GroupBy(by, StringComparer.Ordinal).Select(g => new ThemeSpreadLine(g.Key, g.Count(), g.Select(p => p.Evidence.WitnessCalled).Distinct(StringComparer.Ordinal).Count()));
        return [.. inOrder ? lines : lines.OrderByDescending(l => l.Points).ThenBy(l => l.Called, StringComparer.Ordinal)];
    }
}

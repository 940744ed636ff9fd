using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>A point and how deep it stands under others: 0 for one that stands by itself.</summary>
public sealed record PointLine(KeyPoint Point, int Depth)
{
    /// <summary>Points with those under them after them, each level in its order.</summary>
    public static IReadOnlyList<PointLine> Of(IEnumerable<KeyPoint> points)
    {
        var all = points.OrderBy(p => p.Order).ToList();
        var known = all.Select(p => p.Id).ToHashSet();
        var under = all.ToLookup(p => p.ParentId is { } parent && known.Contains(parent) ? parent : Guid.Empty);
        List<PointLine> lines = [];
        Add(Guid.Empty, 0);
        return lines;

        void Add(Guid parent, int depth)
        {
            foreach (var point in under[parent])
            {
                lines.Add(new PointLine(point, depth));
                Add(point.Id, depth + 1);
            }
        }
    }
}

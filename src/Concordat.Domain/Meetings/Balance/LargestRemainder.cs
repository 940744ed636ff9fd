using Concordat.Domain.Shared;

namespace Concordat.Domain.Meetings.Balance;

/// <summary>
/// Whole seats by largest remainder (Hamilton's method): each its quota rounded down, then one each to the largest remainders; ties to
/// the larger weight, then to the earlier.
/// </summary>
public static class LargestRemainder
{
    /// <summary>Shares so many seats by weight, none above its cap; null when the caps leave seats over.</summary>
    public static IReadOnlyList<int>? Share(int seats, IReadOnlyList<int> weights, IReadOnlyList<int>? caps = null)
    {
        var sum = weights.Sum(weight => (long)weight);
        if (sum == 0) return seats == 0 ? [.. weights.Select(_ => 0)] : null;
        var quotas = weights.Select(weight => new Fraction((long)weight * seats, sum)).ToList();
        var shares = quotas.Select((quota, index) => Math.Min(quota.Floor(), caps?[index] ?? int.MaxValue)).ToList();
        for (var left = seats - shares.Sum(); left > 0; left--)
        {
            var next = Enumerable.Range(0, shares.Count).Where(index => caps is null || shares[index] < caps[index])
                .OrderByDescending(index => quotas[index] - shares[index]).ThenByDescending(index => weights[index]).ThenBy(index => index).Select(index => (int?)index).FirstOrDefault();
            if (next is not { } winner) return null;
            shares[winner]++;
        }

        return shares;
    }
}

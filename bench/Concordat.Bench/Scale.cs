namespace Concordat.Bench;

/// <summary>How much data, and how often each thing is measured.</summary>
internal sealed record Scale(int Reviews, int Points, int Recommendations, int Requests, TimeSpan Load, int Creates)
{
    public static Scale Full { get; } = new(200, 50_000, 10_000, 100, TimeSpan.FromSeconds(4), 200);

    public static Scale Quick { get; } = new(40, 10_000, 2_000, 30, TimeSpan.FromSeconds(2), 50);

    public Scale Tenth => this with { Reviews = Reviews / 10, Points = Points / 10, Recommendations = Recommendations / 10 };
}

namespace Concordat.Application.Reviews;

/// <summary>How much there is of each part of a review, and what it still lacks.</summary>
public sealed record ReviewStanding(int Terms, int Members, int Areas, int Submissions, int Sessions, int Points, int Themes, int Findings, int Recommendations, int MinorityReports, IReadOnlyList<ReviewToSettle> ToSettle);

using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>What a sitting looks at: each open recommendation with its actions, and open actions of the review that have no recommendation.</summary>
public sealed record FollowUpAgenda(IReadOnlyList<RecommendationRow> Recommendations, IReadOnlyList<ActionRow> Actions);

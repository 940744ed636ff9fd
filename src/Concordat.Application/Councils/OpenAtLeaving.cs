using Concordat.Application.Reviews;

namespace Concordat.Application.Councils;

/// <summary>What is open when an organisation leaves: what it was recommended, what it is doing, and how many people hold a role for it.</summary>
public sealed record OpenAtLeaving(IReadOnlyList<RecommendationRow> Recommendations, IReadOnlyList<ActionRow> Actions, int People);

using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>Everything one page says of a recommendation, already cut to what the viewer may see and do.</summary>
public sealed record RecommendationView(
    Recommendation Recommendation,
    Review Review,
    Recommendation? Parent,
    IReadOnlyList<Recommendation> Parts,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RecommendationAction> Actions,
    IReadOnlyList<RatingAtSitting> Ratings,
    IReadOnlyList<ReminderLine> Reminders,
    IReadOnlyList<string> WhyNobodyIsReminded,
    IReadOnlyList<HistoryEntry> History,
    Worked<string> Standing,
    Worked<ResponseRollUp> RollUp,
    Worked<RecommendationLateness> Lateness,
    Staleness? Staleness,
    Worked<SixQuestionScore>? SixQuestions,
    Func<Guid, string> NameOf,
    IReadOnlyList<Guid> MayRespondFor,
    bool MayChange,
    bool MayClose,
    bool MayMarkExempt,
    bool MayAddActions);

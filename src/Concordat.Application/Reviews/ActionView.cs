using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Everything one page says of an action, already cut to what the viewer may see and do.</summary>
public sealed record ActionView(
    RecommendationAction Action,
    Review Review,
    Recommendation? Recommendation,
    Addressee? Addressee,
    string? OwnerName,
    string? OrganisationName,
    Staleness Staleness,
    IReadOnlyDictionary<Guid, string> EvidenceFileNames,
    IReadOnlyList<RatingAtSitting> Ratings,
    IReadOnlyList<ReminderLine> Reminders,
    IReadOnlyList<string> WhyNobodyIsReminded,
    IReadOnlyList<HistoryEntry> History,
    bool MayMove,
    bool MayRevise,
    bool MayClose,
    string? AreaTitle);

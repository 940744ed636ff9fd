using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>Something that is owed by a day, whoever looks.</summary>
internal sealed record DueRecord(
    ReminderSubject Subject, Guid RecordId, Review Review, Recommendation? Recommendation, RecommendationAction? Action,
    Guid? OrganisationId, Guid? OwnerPersonId, DateOnly DueOn, string Title, string Path);

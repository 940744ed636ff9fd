namespace Concordat.Application.Storage.Audit;

/// <summary>What somebody looks for in the audit trail; what is null is not asked.</summary>
public sealed record HistoryFilter(Guid? PersonId, string? Action, DateOnly? From, DateOnly? To, int Page = 1, int PageSize = 50);

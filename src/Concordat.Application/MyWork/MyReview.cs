using Concordat.Domain.Reviews;

namespace Concordat.Application.MyWork;

/// <summary>A review as its line in my work.</summary>
public sealed record MyReview(string Reference, string Title, ReviewStatus Status, DateOnly? ReportBy, string Address, string Partnership, bool IsOfOwnOrganisation, bool IsIn);

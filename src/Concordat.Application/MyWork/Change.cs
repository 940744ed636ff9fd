using Concordat.Application.Search;

namespace Concordat.Application.MyWork;

/// <summary>A record somebody else changed: what was done to it last, by whom and when, and how many times it changed in all.</summary>
public sealed record Change(SearchKind Kind, string Title, string Address, string Action, string? By, DateTime At, int Times);

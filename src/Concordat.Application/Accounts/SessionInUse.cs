using Concordat.Application.Partnerships;

namespace Concordat.Application.Accounts;

/// <summary>A session that somebody uses now, and who they are today.</summary>
public sealed record SessionInUse(DateTime ExpiresAt, DateTime LastSeenAt, Viewer Viewer);

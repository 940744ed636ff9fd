namespace Concordat.Application.Reviews;

/// <summary>What has happened with an action, with a web address or a file that shows it where there is one, or why nothing has begun.</summary>
public sealed record RecordProgress(Guid ActionId, string Text, string? EvidenceLink = null, EvidenceFile? File = null, bool NotBegun = false);

using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

/// <summary>
/// The evidence of a review as anybody may read it. It holds no witness in confidence, no key of one, no session of theirs and no
/// order in which they spoke: only released wordings, under a pseudonym or a merged group.
/// </summary>
public sealed record PublishedEvidence(IReadOnlyList<PublishedSession> Sessions, IReadOnlyList<PublishedStatements> InConfidence, IReadOnlyList<PublishedGroup> Groups);

using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>What would be taken out of the record, what hangs on it and goes with it, and what stands in the way.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Item">The record.</param>
/// <param name="Version">Its version.</param>
/// <param name="Words">Its own words.</param>
/// <param name="SessionId">The session it belongs to, if any.</param>
/// <param name="GoesWithIt">What is cut or taken out with it, a sentence each.</param>
/// <param name="Blocks">Why it cannot be taken out.</param>
public sealed record EvidenceToRemove(EvidenceKind Kind, IEvidence Item, int Version, string Words, Guid? SessionId, IReadOnlyList<string> GoesWithIt, IReadOnlyList<Reason> Blocks);

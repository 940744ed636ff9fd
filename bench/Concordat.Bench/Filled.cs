namespace Concordat.Bench;

/// <summary>What was put into a database, as far as measuring needs to know it.</summary>
internal sealed record Filled(Guid PartnershipId, Guid PersonId, Guid ReviewId, int ReviewNumber, IReadOnlyList<Guid> Organisations);

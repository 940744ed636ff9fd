using Concordat.Application.Partnerships;

namespace Concordat.Web.Api;

/// <summary>The policy of one endpoint: the kind of record and the verb some role of the caller must reach.</summary>
public sealed record ApiNeeds(RecordKind Kind, Verb Verb);

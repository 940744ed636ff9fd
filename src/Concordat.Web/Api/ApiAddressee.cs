namespace Concordat.Web.Api;

/// <summary>An addressee and its responses, the first one first; the last one counts.</summary>
public sealed record ApiAddressee(Guid Id, string Organisation, string? Body, string Standing, IReadOnlyList<ApiResponse> Responses);

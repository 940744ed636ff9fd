using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Api;

/// <summary>Refusals as problem details (RFC 9457). Every reason there is comes at once, with the field it concerns.</summary>
internal static class ApiProblem
{
    public static IResult Of(int status, string title, string detail) => TypedResults.Problem(detail, statusCode: status, title: title, type: "about:blank");

    public static IResult NotFound() => Of(404, "There is nothing here that you can see", "The address may be mistyped, or what was here may belong to somebody else.");

    public static IResult Refused(RefusedException refusal) => TypedResults.Problem(new ProblemDetails
    {
        Type = "about:blank",
        Status = StatusCodes.Status409Conflict,
        Title = "That cannot be done",
        Detail = refusal.Message,
        Extensions = { ["reasons"] = refusal.Reasons.Select(reason => new { text = reason.Text, at = reason.At is null ? null : char.ToLowerInvariant(reason.At[0]) + reason.At[1..] }).ToArray() },
    });
}

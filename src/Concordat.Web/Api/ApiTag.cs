using System.Globalization;
using Concordat.Application.Reviews;

namespace Concordat.Web.Api;

/// <summary>The version of what an address gives, as an entity tag: an edit must name the one it was made from (RFC 9110 section 13.1.1).</summary>
internal static class ApiTag
{
    public static string Of(int version) => string.Create(CultureInfo.InvariantCulture, $"\"{version}\"");

    /// <summary>A recommendation's tag changes with its responses and actions too, for they are in what is given.</summary>
    public static string Of(RecordedRecommendation recorded) => string.Create(
        CultureInfo.InvariantCulture,
        $"\"{recorded.Recommendation.Version}.{recorded.Recommendation.Addressees.Sum(a => a.Version)}.{recorded.Actions.Sum(a => a.Version)}\"");

    /// <summary>Why an edit cannot go on; null when the tag it names is the one there is.</summary>
    public static IResult? Refusal(HttpContext http, string current)
    {
        var named = http.Request.Headers.IfMatch.ToString();
        if (named.Length == 0) return ApiProblem.Of(428, "Name the version you are changing", "Read the record first and send its ETag as “If-Match”, so that nobody else’s change is lost.");
        return named == "*" || named.Split(',', StringSplitOptions.TrimEntries).Contains(current, StringComparer.Ordinal)
            ? null
            : ApiProblem.Of(412, "Somebody else changed this first", "Read the record again, look at what changed, and send your change with its new ETag.");
    }
}

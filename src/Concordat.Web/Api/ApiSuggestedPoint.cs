using Concordat.Application.Reviews;
using Concordat.Domain.Reviews.ThemeFinding;

namespace Concordat.Web.Api;

/// <summary>A point under a suggested theme. <paramref name="Tone"/> is null for everybody who is not on the panel.</summary>
public sealed record ApiSuggestedPoint(Guid Id, string Text, string Witness, string Session, string? Tone, string Why, bool InConfidence)
{
    internal static ApiSuggestedPoint Of(ThemeSuggestionPoint point) =>
        new(point.Evidence.Point.Id, point.Evidence.Point.Text, point.Evidence.WitnessCalled, point.SessionCalled, ToneWords.Code(point.Tone), point.Why.Text, point.Evidence.Point.InConfidence);
}

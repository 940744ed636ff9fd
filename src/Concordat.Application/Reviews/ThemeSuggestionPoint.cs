using Concordat.Domain.Reviews.ThemeFinding;
using Concordat.Domain.Shared;

namespace Concordat.Application.Reviews;

/// <summary>A point under a suggested theme. How it is spoken is here only for members of the panel.</summary>
public sealed record ThemeSuggestionPoint(EvidencePointView Evidence, string SessionCalled, Tone? Tone, Working Why);

using Concordat.Domain.Councils;

namespace Concordat.Application.Partnerships;

/// <summary>An organisation of a partnership as a page needs it. <paramref name="LeftOn"/> is its last day; null while it stays.</summary>
public sealed record OrganisationView(Guid Id, string Name, string ShortName, OrganisationKind Kind, int ColourNumber, CouncilWords Words, DateOnly? LeftOn = null);

namespace Concordat.Web.Navigation;

/// <summary>The way about one partnership: its overview, then its parts in the order of its life. A part without pages is not shown.</summary>
public sealed record PartnershipNavigation(NavigationLink Overview, IReadOnlyList<NavigationSlot> Slots);

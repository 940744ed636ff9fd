using Concordat.Domain.Partnerships;

namespace Concordat.Application.Partnerships;

/// <summary>What to set, from which day, and why. <paramref name="After"/> is the number of the settings the person was looking at; 0 for the defaults.</summary>
public sealed record SetPartnership(SettingValues Values, DateOnly? From, string? Why, int After);

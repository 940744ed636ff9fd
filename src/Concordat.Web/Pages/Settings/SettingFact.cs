using Concordat.Domain.Partnerships;

namespace Concordat.Web.Pages.Settings;

/// <summary>One setting: its field, what it is called, how its value reads, and why its default is what it is.</summary>
public sealed record SettingFact(string Field, string Name, Func<SettingValues, string> Value, string Why);

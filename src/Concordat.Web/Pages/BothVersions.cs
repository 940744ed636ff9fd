namespace Concordat.Web.Pages;

/// <summary>What is stored now beside what was typed, after somebody else saved first. Shown by the partial _BothVersions.</summary>
public sealed record BothVersions(IReadOnlyList<BothVersionsRow> Rows);

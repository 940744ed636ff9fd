using System.Collections.Frozen;

namespace Concordat.Application.Storage.Audit;

/// <summary>What people call a property that changed. What only the program needs is not said at all.</summary>
public static class HistoryPropertyWords
{
    private static readonly FrozenSet<string> Unsaid = new[]
    {
        "PublicJson", "ExemptJson", "PublicWord", "ExemptWord", "Content", "ContentType", "Size", "ConcurrencyStamp", "SecurityStamp", "NormalizedEmail", "NormalizedUserName",
        "Order", "Sequence", "NotesWhenReopened", "ColourNumber", "Closed",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["At"] = "When",
        ["CostPence"] = "Cost",
        ["DeadlineRuleSet"] = "Rules for its deadlines",
        ["DueOnChangeReason"] = "Why the due date changed",
        ["EmailConfirmed"] = "Address confirmed",
        ["EraseOn"] = "To be erased on",
        ["ForDueOn"] = "Due on",
        ["IsExempt"] = "Exempt",
        ["IsNotApplicable"] = "Not applicable",
        ["IsQuestion"] = "A question",
        ["KeptToConvener"] = "Kept to the council that convened it",
        ["LockoutEnabled"] = "Locked after wrong passwords",
        ["LockoutEnd"] = "Locked until",
        ["AccessFailedCount"] = "Wrong passwords in a row",
        ["OnsCode"] = "ONS code",
        ["PasswordHash"] = "Password",
        ["PrintedNumber"] = "Number in the report",
        ["PrintedStatus"] = "Status printed in the paper",
        ["SecretHash"] = "Secret",
        ["Slug"] = "Name in addresses",
        ["SourceFileId"] = "Paper it was read from",
        ["SourceLine"] = "Line of the paper",
        ["SourcePage"] = "Page of the paper",
        ["TokenHash"] = "Private link",
        ["TopThreeRank"] = "Place in the top three",
        ["TwoFactorEnabled"] = "Second factor",
        ["UserName"] = "Address to sign in with",
        ["WhenText"] = "When",
        ["Outline"] = "What was read",
        ["Paper"] = "The paper's lines",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words; null where the property is not said.</summary>
    public static string? For(string property)
    {
        if (Unsaid.Contains(property) || property.EndsWith("Sha256", StringComparison.Ordinal)) return null;
        return Words.GetValueOrDefault(property) ?? Plain(property.Length > 2 && property.EndsWith("Id", StringComparison.Ordinal) ? property[..^2] : property);
    }

    /// <summary>A name of the program's as words: "ReportBy" is "Report by".</summary>
    public static string Plain(string name)
    {
        var words = SnakeCaseNames.Of(name.TrimStart('_')).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }
}

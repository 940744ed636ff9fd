namespace Concordat.Application.Reviews;

/// <summary>The words for a kind of evidence, in a sentence and in an address.</summary>
public static class EvidenceKindWords
{
    /// <summary>In a sentence: "the key point".</summary>
    public static string For(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Witness => "witness",
        EvidenceKind.Point => "key point",
        EvidenceKind.Interjection => "interjection",
        EvidenceKind.Attendance => "attendance",
        EvidenceKind.PanelNote => "panel note",
    };

    /// <summary>In an address: "panel-note".</summary>
    public static string InAddress(EvidenceKind kind) => kind switch
    {
        EvidenceKind.Point => "point",
        EvidenceKind.PanelNote => "panel-note",
        EvidenceKind.Witness or EvidenceKind.Interjection or EvidenceKind.Attendance => For(kind),
    };
}

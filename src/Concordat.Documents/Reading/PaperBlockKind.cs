namespace Concordat.Documents.Reading;

/// <summary>What one block of a paper is, before anything is known about what it says.</summary>
public enum PaperBlockKind
{
    /// <summary>A heading by style or markup. A short line that only looks like one is a paragraph.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>An item of a bulleted, numbered or lettered list.</summary>
    ListItem,

    /// <summary>A row of a table, with its cells.</summary>
    TableRow,

    /// <summary>A line drawn with dashes or the like, which says nothing.</summary>
    Rule,

    /// <summary>A page number or similar, which interrupts a list without ending it.</summary>
    Furniture,
}

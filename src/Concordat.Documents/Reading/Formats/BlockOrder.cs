namespace Concordat.Documents.Reading.Formats;

/// <summary>Which block with text comes before and after each; worked out once, since a paper may be nothing but page numbers.</summary>
internal static class BlockOrder
{
    /// <summary>Page numbers and rules interrupt a passage without ending it.</summary>
    public static bool IsNoise(PaperBlock block) => block.Kind is PaperBlockKind.Furniture or PaperBlockKind.Rule;

    /// <summary>For each block the index of the next one that is no noise, or -1.</summary>
    public static int[] NextTexts(IReadOnlyList<PaperBlock> blocks)
    {
        var next = new int[blocks.Count];
        var last = -1;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            next[i] = last;
            if (!IsNoise(blocks[i]))
                last = i;
        }
        return next;
    }

    public static int[] PreviousTexts(IReadOnlyList<PaperBlock> blocks)
    {
        var previous = new int[blocks.Count];
        var last = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            previous[i] = last;
            if (!IsNoise(blocks[i]))
                last = i;
        }
        return previous;
    }
}

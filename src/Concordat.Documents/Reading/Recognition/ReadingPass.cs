using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>
/// One reading of one paper: which blocks have found a home, and what is still loose. A recogniser claims a block
/// once; what nobody claims becomes unplaced, so nothing is lost and nothing is counted twice.
/// </summary>
internal sealed class ReadingPass(PaperDocument document)
{
    private readonly bool[] claimed = new bool[document.Blocks.Count];
    private readonly Dictionary<int, List<string>> leftovers = [];
    private readonly List<DraftLine> warnings = [.. document.Warnings];
    private readonly int[] nextText = BlockOrder.NextTexts(document.Blocks);
    private readonly int[] previousText = BlockOrder.PreviousTexts(document.Blocks);

    public IReadOnlyList<PaperBlock> Blocks => document.Blocks;

    /// <summary>The block that was taken for the paper's title, or -1. It may head a passage as well.</summary>
    public int Title { get; set; } = -1;

    public bool IsFree(int index) => !claimed[index];

    public void Claim(int index)
    {
        if (claimed[index])
            throw new InvalidOperationException($"Line {Blocks[index].Line} was given two homes.");
        claimed[index] = true;
    }

    /// <summary>Keeps a part of a claimed block that the item made from it does not hold.</summary>
    public void Leave(int index, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (!leftovers.TryGetValue(index, out var parts))
            leftovers[index] = parts = [];
        parts.Add(text.Trim());
    }

    /// <summary>Keeps a part that stood before what was kept of the block so far.</summary>
    public void LeaveFirst(int index, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        Leave(index, text);
        var parts = leftovers[index];
        parts.Insert(0, parts[^1]);
        parts.RemoveAt(parts.Count - 1);
    }

    /// <summary>The lines of the source that a block was joined from; one for most.</summary>
    public List<string> LinesOf(int index)
    {
        var ranges = Blocks[index].Source;
        return ranges.Count > 1 && ranges.All(range => range.Start >= 0 && range.Start + range.Length <= document.SourceText.Length)
            ? [.. ranges.Select(range => document.SourceText.Substring(range.Start, range.Length).Trim()).Where(line => line.Length > 0)]
            : [Blocks[index].Text];
    }

    public void Warn(int line, string text) => warnings.Add(new DraftLine(line, text));

    public List<DraftLine> Warnings() => [.. warnings.OrderBy(warning => warning.Line)];

    public List<DraftLine> Unplaced()
    {
        var unplaced = new List<DraftLine>();
        for (var i = 0; i < Blocks.Count; i++)
        {
            var block = Blocks[i];
            if (!claimed[i])
                unplaced.Add(new DraftLine(block.Line, block.FullText) { Page = block.Page });
            else if (leftovers.TryGetValue(i, out var parts))
                unplaced.Add(new DraftLine(block.Line, string.Join(' ', parts)) { Page = block.Page });
        }
        return unplaced;
    }

    public bool IsNoise(int index) => BlockOrder.IsNoise(Blocks[index]);

    public int NextText(int index) => nextText[index];

    public int PreviousText(int index) => previousText[index];

    public DraftLine LineOf(int index) => new(Blocks[index].Line, Blocks[index].ItemText) { Page = Blocks[index].Page };
}

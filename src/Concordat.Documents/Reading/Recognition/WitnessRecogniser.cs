using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes a witness of a heading and the points under it, nested points under their own.</summary>
internal static class WitnessRecogniser
{
    public static DraftWitness Read(ReadingPass pass, SessionPassage passage, bool sessionInConfidence)
    {
        var heading = passage.Witness ?? WitnessHeading.Of(pass.Blocks[passage.Headings[0]].Text);
        foreach (var index in passage.Headings)
            pass.Claim(index);
        pass.Leave(passage.Headings[0], heading.Other);
        var block = pass.Blocks[passage.Headings[0]];
        if (block.Label.Length > 0)
            pass.Leave(passage.Headings[0], block.Label);
        if (heading.Sign == WitnessSign.Unclear)
            pass.Warn(block.Line, $"“{Shortened(block.Text)}” was taken for a witness because it stands over a list. It may be a heading.");
        return new DraftWitness
        {
            Name = heading.Name,
            Role = heading.Role,
            InConfidence = sessionInConfidence || passage.InConfidence || Confidence.IsGiven(block.Text),
            Points = Points(pass, passage.Items),
            Line = block.Line,
            Page = block.Page,
        };
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private static List<DraftPoint> Points(ReadingPass pass, List<int> items)
    {
        var points = new List<DraftPoint>();
        var open = new Stack<(int Depth, DraftPoint Point)>();
        foreach (var index in items)
        {
            var block = pass.Blocks[index];
            if (RollUpMark.Is(block.ItemText))
                continue;
            pass.Claim(index);
            var point = new DraftPoint { Text = block.ItemText, Line = block.Line, Page = block.Page };
            while (open.Count > 0 && open.Peek().Depth >= block.Depth)
                open.Pop();
            (open.Count > 0 ? open.Peek().Point.Children : points).Add(point);
            open.Push((block.Depth, point));
        }
        return points;
    }
}

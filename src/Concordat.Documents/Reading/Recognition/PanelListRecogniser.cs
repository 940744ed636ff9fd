using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes a panel's list of its heading and items; items of a second level count as points of the list.</summary>
internal static class PanelListRecogniser
{
    public static DraftPanelList Read(ReadingPass pass, SessionPassage passage)
    {
        foreach (var index in passage.Headings)
            pass.Claim(index);
        var list = new DraftPanelList
        {
            Heading = string.Join(" – ", passage.Headings.Select(index => pass.Blocks[index].FullText)),
            Line = pass.Blocks[passage.Headings[0]].Line,
            Page = pass.Blocks[passage.Headings[0]].Page,
        };
        foreach (var index in passage.Items.Where(index => !RollUpMark.Is(pass.Blocks[index].ItemText)))
        {
            pass.Claim(index);
            list.Points.Add(pass.LineOf(index));
        }
        return list;
    }
}

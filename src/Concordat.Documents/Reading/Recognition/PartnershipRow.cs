using Concordat.Documents.Reading.Drafts;
using Concordat.Documents.Reading.Formats;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A partnership of a register as it grows row by row, since a converter may break each cell over many rows.</summary>
internal sealed class PartnershipRow(PaperBlock first)
{
    private readonly Dictionary<PartnershipColumn, string> cells = [];

    public string this[PartnershipColumn column] => cells.GetValueOrDefault(column, "");

    public void Add(PartnershipColumn column, string text)
    {
        if (text.Length > 0)
            cells[column] = (this[column] + " " + text).Trim();
    }

    /// <summary>Stops in the middle of a list or a sentence.</summary>
    public bool IsOpen(PartnershipColumn column) => this[column] is { Length: > 0 } text && (text[^1] is ',' || Sentence.IsOpen(text));

    public DraftPartnership ToPartnership(ReadingPass pass, int row)
    {
        string? Text(PartnershipColumn column)
        {
            var (text, marks) = FootnoteMark.Part(this[column]);
            pass.Leave(row, marks);
            return text.Length > 0 ? text : null;
        }

        List<string> organisations = [.. OrganisationList.Parts(Text(PartnershipColumn.LeadAuthority) ?? ""), .. OrganisationList.Parts(Text(PartnershipColumn.Organisations) ?? "")];
        return new DraftPartnership
        {
            Name = Text(PartnershipColumn.Name) ?? "",
            Organisations = organisations,
            Description = Text(PartnershipColumn.Description),
            Benefit = Text(PartnershipColumn.Benefit),
            Status = Text(PartnershipColumn.Status),
            Origin = "table",
            Line = first.Line,
        };
    }
}

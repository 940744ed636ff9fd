namespace Concordat.Documents.Reading.Recognition;

/// <summary>What a column, or a labelled line, of a register of partnerships holds.</summary>
internal enum PartnershipColumn
{
    Name,
    LeadAuthority,
    Organisations,
    Description,
    Benefit,
    Status,
}

namespace Concordat.Documents.Reading.Drafts;

/// <summary>The terms of reference as printed.</summary>
public sealed record DraftTermsOfReference
{
    public List<DraftClause> Clauses { get; init; } = [];
}

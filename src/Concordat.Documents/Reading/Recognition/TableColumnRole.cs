namespace Concordat.Documents.Reading.Recognition;

/// <summary>What a column of an action table or a recommendation tracker holds.</summary>
internal enum TableColumnRole
{
    Number,
    Area,
    Action,
    Recommendation,
    Commentary,
    Response,
    Status,
    Lead,
    Due,
    Reference,
}

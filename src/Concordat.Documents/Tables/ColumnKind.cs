namespace Concordat.Documents.Tables;

/// <summary>What the values of a column are, so that a spreadsheet sorts and sums them rightly.</summary>
public enum ColumnKind
{
    /// <summary><see cref="string"/>.</summary>
    Text,

    /// <summary><see cref="int"/> or <see cref="long"/>.</summary>
    WholeNumber,

    /// <summary><see cref="decimal"/>, shown with two places.</summary>
    Money,

    /// <summary><see cref="decimal"/> or <see cref="double"/>, shown with as many places as it has.</summary>
    Number,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,
}

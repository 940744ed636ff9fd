namespace Concordat.Documents.Reading.Recognition;

/// <summary>What a passage of a session holds.</summary>
internal enum SessionPassageKind
{
    Witness,
    Panel,
}

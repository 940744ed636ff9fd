namespace Concordat.Domain.Reviews;

/// <summary>Who may open a document that was put in evidence.</summary>
public enum DocumentClassification
{
    /// <summary>Anybody, once the review is published.</summary>
    Public,

    /// <summary>Those who see the evidence of the review.</summary>
    Internal,

    /// <summary>Only those the review names.</summary>
    InConfidence,
}

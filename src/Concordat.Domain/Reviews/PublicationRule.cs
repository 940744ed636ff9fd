namespace Concordat.Domain.Reviews;

/// <summary>When the public sees a review. Evidence in confidence is published as pseudonyms at most, whatever the rule.</summary>
public enum PublicationRule
{
    /// <summary>Nothing is public but what the law makes so.</summary>
    NotPublished,

    /// <summary>Evidence, findings and recommendations are public from the day the report is published.</summary>
    WithReport,

    /// <summary>That the review goes on, its terms of reference and its sessions are public as they come; evidence with the report.</summary>
    AsItGoes,
}

namespace Concordat.Domain.Reviews.Drafts;

/// <summary>What a passage of a paper was taken for.</summary>
public enum DraftItemKind
{
    /// <summary>A sitting at which evidence was heard.</summary>
    Session,

    /// <summary>Somebody who spoke at the session above.</summary>
    Witness,

    /// <summary>Something the witness above said.</summary>
    Point,

    /// <summary>The heading of a list the panel made.</summary>
    PanelList,

    /// <summary>Something the panel listed.</summary>
    PanelNote,

    /// <summary>An area the review looks into.</summary>
    Area,

    /// <summary>Something reported as completed in an area.</summary>
    Completed,

    /// <summary>An action of an area.</summary>
    Action,

    /// <summary>A recommendation.</summary>
    Recommendation,

    /// <summary>A part of the recommendation above, such as "a)".</summary>
    RecommendationPart,

    /// <summary>A question.</summary>
    Question,

    /// <summary>An answer to the question above.</summary>
    Answer,

    /// <summary>A clause of the terms of reference.</summary>
    Clause,

    /// <summary>A clause, or words of one, struck out.</summary>
    StruckClause,

    /// <summary>Somebody of the review's team.</summary>
    TeamMember,

    /// <summary>A statement of a self-assessment.</summary>
    Statement,

    /// <summary>A partnership in a register.</summary>
    Partnership,

    /// <summary>What could not be placed.</summary>
    Unplaced,
}

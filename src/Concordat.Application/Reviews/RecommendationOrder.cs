namespace Concordat.Application.Reviews;

/// <summary>The orders a list of recommendations comes in.</summary>
public enum RecommendationOrder
{
    /// <summary>By reference.</summary>
    Reference,

    /// <summary>The newest first.</summary>
    Newest,

    /// <summary>The one to be answered first.</summary>
    RespondBy,

    /// <summary>By review, in the order of its report.</summary>
    Review,
}

namespace Concordat.Application.Partnerships;

/// <summary>How far a role may do something.</summary>
public enum Reach
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Only where the record itself names the person.</summary>
    Named,

    /// <summary>Only for what belongs to the organisation the role is held for.</summary>
    Own,

    /// <summary>For everything of that kind in the partnership.</summary>
    All,
}

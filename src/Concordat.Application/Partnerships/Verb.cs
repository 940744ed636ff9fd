namespace Concordat.Application.Partnerships;

/// <summary>What somebody may do to a record, as the role matrix says it.</summary>
public enum Verb
{
    /// <summary>Read it.</summary>
    See,

    /// <summary>Make a new one.</summary>
    Create,

    /// <summary>Change one.</summary>
    Change,

    /// <summary>Respond, for an addressee.</summary>
    Respond,

    /// <summary>Close or reopen.</summary>
    Close,

    /// <summary>Publish.</summary>
    Publish,

    /// <summary>Take out in bulk.</summary>
    Export,

    /// <summary>Erase content the law requires to be erased.</summary>
    Erase,
}

namespace Concordat.Web.Forms;

/// <summary>How a status stands, so that the same state has the same colour on every page. The word always says it too.</summary>
public enum StatusTone
{
    /// <summary>Nothing is asked of anyone: draft, withdrawn, noted.</summary>
    Neutral,

    /// <summary>Somebody has to act: awaiting response, not yet considered.</summary>
    Waiting,

    /// <summary>Under way.</summary>
    Active,

    /// <summary>Done, agreed, takes effect.</summary>
    Good,

    /// <summary>Will go wrong unless something is done: due soon, no update since…, referred back.</summary>
    Attention,

    /// <summary>Late, not accepted, refused, fell.</summary>
    Bad,
}

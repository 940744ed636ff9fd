namespace Concordat.Application.Publication;

/// <summary>Which recommendations a public list shows. Each number on a public page is the length of one of these lists.</summary>
public enum PublicShow
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Somebody has not responded, or has deferred.</summary>
    Awaiting,

    /// <summary>Everybody has accepted, in full.</summary>
    Accepted,

    /// <summary>Somebody has rejected it or accepted only a part.</summary>
    NotAccepted,

    /// <summary>An action for it is late.</summary>
    Late,

    /// <summary>Closed by whoever convened the review.</summary>
    Closed,
}

namespace Concordat.Web.Pages.Papers.Read;

/// <summary>What became of a paper that was chosen.</summary>
public enum PaperOutcomeStatus
{
    /// <summary>It was read into a draft.</summary>
    Read,

    /// <summary>It had been read before, and was not read again.</summary>
    ReadBefore,

    /// <summary>It could not be read.</summary>
    Refused,
}

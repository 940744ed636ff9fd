namespace Concordat.Domain.Councils;

/// <summary>What an organisation is. Only councils are sovereign; the others take part.</summary>
public enum OrganisationKind
{
    /// <summary>A principal local authority in England.</summary>
    Council,

    /// <summary>A company that councils own or control.</summary>
    Company,

    /// <summary>A board that several organisations sit on.</summary>
    Board,

    /// <summary>Another public body, charity or business that takes part.</summary>
    Partner,

    /// <summary>A department or agency of central government.</summary>
    Government,
}

namespace Concordat.Domain.Publication;

/// <summary>What a decision may mean for; a report says it of each, or says why it means nothing.</summary>
public enum Implication
{
    /// <summary>Corporate priorities.</summary>
    CorporatePriorities,

    /// <summary>Financial, cleared by the section 151 officer.</summary>
    Financial,

    /// <summary>Legal, cleared by the monitoring officer.</summary>
    Legal,

    /// <summary>Staffing.</summary>
    Staffing,

    /// <summary>Equality (Equality Act 2010 s149).</summary>
    Equality,

    /// <summary>Climate and environment.</summary>
    Climate,

    /// <summary>Crime and disorder (Crime and Disorder Act 1998 s17).</summary>
    CrimeAndDisorder,

    /// <summary>Risk.</summary>
    Risk,

    /// <summary>Procurement.</summary>
    Procurement,

    /// <summary>Information governance.</summary>
    InformationGovernance,

    /// <summary>Public health.</summary>
    PublicHealth,

    /// <summary>Property.</summary>
    Property,

    /// <summary>Biodiversity (Natural Environment and Rural Communities Act 2006 s40).</summary>
    Biodiversity,
}

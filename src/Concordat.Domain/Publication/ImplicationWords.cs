namespace Concordat.Domain.Publication;

/// <summary>The words for each <see cref="Implication"/>.</summary>
public static class ImplicationWords
{
    /// <summary>Its name as a heading.</summary>
    public static string For(Implication implication) => implication switch
    {
        Implication.CorporatePriorities => "Corporate priorities",
        Implication.Financial => "Financial (section 151 officer)",
        Implication.Legal => "Legal (monitoring officer)",
        Implication.Staffing => "Staffing",
        Implication.Equality => "Equality",
        Implication.Climate => "Climate and environment",
        Implication.CrimeAndDisorder => "Crime and disorder",
        Implication.Risk => "Risk",
        Implication.Procurement => "Procurement",
        Implication.InformationGovernance => "Information governance",
        Implication.PublicHealth => "Public health",
        Implication.Property => "Property",
        Implication.Biodiversity => "Biodiversity",
    };
}

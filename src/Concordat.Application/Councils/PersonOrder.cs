namespace Concordat.Application.Councils;

/// <summary>How a list of people is sorted.</summary>
public enum PersonOrder
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By organisation, then name.</summary>
    Organisation,

    /// <summary>By job title, then name.</summary>
    JobTitle,
}

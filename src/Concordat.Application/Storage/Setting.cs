namespace Concordat.Application.Storage;

/// <summary>A setting of the installation, by name.</summary>
public sealed class Setting
{
    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its value.</summary>
    public string Value { get; set; } = "";
}

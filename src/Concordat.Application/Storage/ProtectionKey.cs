namespace Concordat.Application.Storage;

/// <summary>A data-protection key (cookies, forms, tickets), closed with the key file, so that every process shares it and forms outlive a restart.</summary>
public sealed class ProtectionKey
{
    /// <summary>Key.</summary>
    public Guid Id { get; set; }

    /// <summary>The framework's name for it.</summary>
    public string Name { get; set; } = "";

    /// <summary>Its XML, the secret in it closed.</summary>
    public string Xml { get; set; } = "";
}

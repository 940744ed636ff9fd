namespace Concordat.Domain.Shared;

/// <summary>
/// A record two people may edit at once. The version goes up by one with every saved change; a change made against an older
/// version is refused and both versions are shown.
/// </summary>
public interface IVersioned
{
    /// <summary>1 when created, one more with each saved change.</summary>
    int Version { get; }
}

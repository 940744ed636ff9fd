namespace Concordat.Web.Api;

/// <summary>The new words of a draft.</summary>
public sealed record ApiRewording(string? Text);

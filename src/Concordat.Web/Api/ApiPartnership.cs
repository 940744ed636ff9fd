namespace Concordat.Web.Api;

/// <summary>A partnership and the organisations in it.</summary>
public sealed record ApiPartnership(string Slug, string Name, DateOnly? StartedOn);

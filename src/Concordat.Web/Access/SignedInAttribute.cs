namespace Concordat.Web.Access;

/// <summary>The page is for anybody who has signed in: their own work, account and searches.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SignedInAttribute : Attribute;

using Concordat.Application.Partnerships;

namespace Concordat.Web.Access;

/// <summary>
/// The page is for people whose role reaches this verb on this kind of record in the partnership of the address. It is the
/// second fence: the service checks the policy again with the record itself.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsAttribute(RecordKind kind, Verb verb) : Attribute
{
    /// <summary>The kind of record.</summary>
    public RecordKind Kind => kind;

    /// <summary>What is done to it.</summary>
    public Verb Verb => verb;
}

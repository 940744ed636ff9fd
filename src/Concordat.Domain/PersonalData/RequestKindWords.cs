namespace Concordat.Domain.PersonalData;

/// <summary>Words for the kinds of request.</summary>
public static class RequestKindWords
{
    public static string For(RequestKind kind) => kind switch
    {
        RequestKind.SubjectAccess => "Subject access request",
        RequestKind.FreedomOfInformation => "Freedom of information request",
        RequestKind.Erasure => "Request to be erased",
    };
}

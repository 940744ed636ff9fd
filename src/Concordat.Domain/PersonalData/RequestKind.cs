namespace Concordat.Domain.PersonalData;

/// <summary>What somebody asks of what is held.</summary>
public enum RequestKind
{
    /// <summary>A person asks what is held about them (UK GDPR article 15).</summary>
    SubjectAccess,

    /// <summary>Anybody asks for information on a subject (Freedom of Information Act 2000 s1).</summary>
    FreedomOfInformation,

    /// <summary>A person asks to be erased (UK GDPR article 17).</summary>
    Erasure,
}

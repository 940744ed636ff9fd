namespace Concordat.Domain.Reviews;

/// <summary>What a passage might give away.</summary>
public enum SpeakerWarningKind
{
    OwnRole,
    OwnTeamOrPlace,
    NamedPerson,
    RoleOfOnePerson,
    ContactDetails,
}

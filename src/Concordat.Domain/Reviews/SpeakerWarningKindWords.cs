namespace Concordat.Domain.Reviews;

/// <summary>The words for each <see cref="SpeakerWarningKind"/>.</summary>
public static class SpeakerWarningKindWords
{
    public static string For(SpeakerWarningKind kind) => kind switch
    {
        SpeakerWarningKind.OwnRole => "Says the speaker’s own role",
        SpeakerWarningKind.OwnTeamOrPlace => "Says the speaker’s own team, service or ward",
        SpeakerWarningKind.NamedPerson => "Names a person",
        SpeakerWarningKind.RoleOfOnePerson => "Names a role that one person holds",
        SpeakerWarningKind.ContactDetails => "Gives contact details",
    };
}

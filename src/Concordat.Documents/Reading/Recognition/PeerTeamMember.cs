using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A line of a peer team: name, office and council, and the part played in the team where it is printed first.</summary>
internal sealed partial record PeerTeamMember(DraftTeamMember Member, string Left)
{
    public static PeerTeamMember? Of(string text)
    {
        if (text.Length is 0 or > 200)
            return null;
        var part = Part().Match(text);
        if (part.Success && part.Length < text.Length)
        {
            var heading = WitnessHeading.Of(text[part.Length..].Trim());
            if (heading.Name is { } name && PersonName.Is(name))
            {
                var played = part.Groups["part"].Value.Trim();
                return new PeerTeamMember(new DraftTeamMember(name, heading.Role is null ? played : $"{played}, {heading.Role}"), heading.Other);
            }
        }
        var whole = WitnessHeading.Of(text);
        if (whole.Name is not null && PersonName.Is(whole.Name))
            return new PeerTeamMember(new DraftTeamMember(whole.Name, whole.Role), whole.Other);
        return whole is { Name: null, Role: not null } && part.Success ? new PeerTeamMember(new DraftTeamMember(null, whole.Role), whole.Other) : null;
    }

    /// <summary>"Lead member peer:", "Officer peer –", "Challenge manager:".</summary>
    [GeneratedRegex(@"^(?<part>[\w\s/&'’()\-]{0,60}?\b(peer|peers|manager|adviser|advisor|shadow|observer|lead|chair|support|member|officer|director|associate)( \d)?)\s*(:|–|—|\s-)\s+", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Part();
}

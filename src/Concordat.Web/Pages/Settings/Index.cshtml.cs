using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Partnerships;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.Settings;

/// <summary>What the partnership set for itself, what holds today, and what held before.</summary>
[Needs(RecordKind.Setting, Verb.See)]
public sealed class IndexModel(PartnershipSettingsService settings, TimeProvider clock) : PartnershipPage
{
    /// <summary>Today.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>What holds today.</summary>
    public SettingValues Holding { get; private set; } = SettingValues.Defaults;

    /// <summary>The key of what holds today; null for the defaults.</summary>
    public Guid? HoldingId { get; private set; }

    /// <summary>Everything set, the latest first, each with what held before it.</summary>
    public IReadOnlyList<(SettingLine Line, SettingValues Before)> Set { get; private set; } = [];

    /// <summary>Whether the viewer may set anything.</summary>
    public bool MayChange => PartnershipSettingsService.MayChange(Viewer, Partnership.Id);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var lines = await settings.ListAsync(Partnership.Id, Viewer, cancellationToken);
        Set = [.. lines.Select((line, at) => (line, at + 1 < lines.Count ? lines[at + 1].Settings.Values : SettingValues.Defaults))];
        var holding = lines.FirstOrDefault(l => l.Settings.From <= Today);
        HoldingId = holding?.Settings.Id;
        Holding = holding?.Settings.Values ?? SettingValues.Defaults;
    }
}

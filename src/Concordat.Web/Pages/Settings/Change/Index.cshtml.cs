using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Settings.Change;

/// <summary>Sets what the partnership follows from a day on.</summary>
[Needs(RecordKind.Setting, Verb.Change)]
public sealed class IndexModel(PartnershipSettingsService settings, TimeProvider clock) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public SettingsInput Input { get; set; } = new();

    /// <summary>Shows the form with the latest settings.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var latest = await LatestAsync(cancellationToken);
        Input = SettingsInput.Of(latest?.Values ?? SettingValues.Defaults, latest?.Number ?? 0, clock.Today());
    }

    /// <summary>Sets.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var input = new SetPartnership(Input.ToValues(), Input.From?.Value, Input.Reason, Input.After);
        if (ModelState.IsValid && await TryAsync(() => settings.SetAsync(Partnership.Id, input, Acting(), cancellationToken)))
        {
            Success($"The settings were saved. They hold from {DateWords.For(Input.From!.Value!.Value)}.");
            return Redirect($"{Address}/settings");
        }

        if (Conflict is not null) await ShowBothAsync(cancellationToken);
        return Page();
    }

    /// <summary>What is said under a field: what it is for, and what it is unless set otherwise.</summary>
    public string HintOf(string field)
    {
        var fact = SettingWords.Facts.Single(f => f.Field == field);
        return field == nameof(SettingValues.PublicAddress) ? fact.Why : $"{fact.Why}. Unless set otherwise: {fact.Value(SettingValues.Defaults)}";
    }

    private async Task ShowBothAsync(CancellationToken cancellationToken)
    {
        var latest = await LatestAsync(cancellationToken);
        var stored = latest?.Values ?? SettingValues.Defaults;
        Input.After = latest?.Number ?? 0;
        Conflict = new BothVersions([.. SettingWords.Facts.Select(f => new BothVersionsRow(f.Name, f.Value(stored), f.Value(Input.ToValues())))]);
    }

    private async Task<PartnershipSettings?> LatestAsync(CancellationToken cancellationToken) =>
        (await settings.ListAsync(Partnership.Id, Viewer, cancellationToken)).MaxBy(l => l.Settings.Number)?.Settings;
}

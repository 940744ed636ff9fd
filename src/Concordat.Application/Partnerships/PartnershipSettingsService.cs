using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Partnerships;

/// <summary>What a partnership set for itself, and from which day. Nothing set is changed: what holds on a day can always be worked out.</summary>
public sealed class PartnershipSettingsService(ConcordatContext context, TimeProvider clock)
{
    /// <summary>Everything set, the latest first.</summary>
    public async Task<IReadOnlyList<SettingLine>> ListAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!viewer.May(RecordKind.Setting, Verb.See, partnershipId, null)) return [];
        var set = await context.Set<PartnershipSettings>().AsNoTracking().Where(s => s.PartnershipId == partnershipId).OrderByDescending(s => s.From).ThenByDescending(s => s.Number).ToListAsync(cancellationToken);
        var people = set.Select(s => s.SetByPersonId).Distinct().ToList();
        var names = await context.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        return [.. set.Select(s => new SettingLine(s, s.SetByPersonId is { } person ? names.GetValueOrDefault(person, "Somebody no longer known") : "Concordat"))];
    }

    /// <summary>Whether the viewer may set anything.</summary>
    public static bool MayChange(Viewer viewer, Guid partnershipId) => viewer.May(RecordKind.Setting, Verb.Change, partnershipId, null);

    /// <summary>Sets from a day on. Of two people at once the second is shown what the first set.</summary>
    public async Task SetAsync(Guid partnershipId, SetPartnership input, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (!MayChange(by.By, partnershipId)) throw new RefusedException("Only administrators and monitoring officers set this. Ask one of them.");
        var number = await context.NextNumberAsync(partnershipId, "SETTINGS", cancellationToken);
        if (input.After != number - 1) throw new ChangedByAnotherException("page of settings");
        var settings = PartnershipSettings.Set(by.NewKey(), partnershipId, number, input.Values, input.From, input.Why, by.By.PersonId, by.At, by.Today);
        var before = await HoldingOnAsync(context, partnershipId, settings.From, cancellationToken);
        if (settings.SmallestGroup < before.SmallestGroup && !by.By.IsProgram && !by.By.Holds(partnershipId, PartnershipRole.MonitoringOfficer))
            throw new RefusedException($"Only a monitoring officer lowers this number, which is {before.SmallestGroup}: people gave evidence in confidence under it.", nameof(SettingValues.SmallestGroup));
        context.Add(settings);
        await context.SaveAsync(by with { Why = settings.Reason }, $"Set settings from {DateWords.For(settings.From)}", new AuditSubject("settings", partnershipId, partnershipId), cancellationToken);
    }

    /// <summary>What holds in a partnership today.</summary>
    public Task<SettingValues> HoldingAsync(Guid partnershipId, CancellationToken cancellationToken = default) => HoldingOnAsync(context, partnershipId, clock.Today(), cancellationToken);

    /// <summary>What holds in a partnership on a day.</summary>
    public static async Task<SettingValues> HoldingOnAsync(ConcordatContext context, Guid partnershipId, DateOnly day, CancellationToken cancellationToken = default) =>
        PartnershipSettings.HoldingOn(day, await context.Set<PartnershipSettings>().AsNoTracking().Where(s => s.PartnershipId == partnershipId && s.From <= day).ToListAsync(cancellationToken));

    /// <summary>Where the program is reached, for the links in mails of a partnership; null where nobody has said.</summary>
    public static async Task<string?> PublicAddressAsync(ConcordatContext context, Guid partnershipId, DateOnly day, CancellationToken cancellationToken = default) =>
        (await HoldingOnAsync(context, partnershipId, day, cancellationToken)).PublicAddress;
}

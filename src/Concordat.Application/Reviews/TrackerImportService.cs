using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Brings a tracker back in: new responses, new actions, and what is new about an action. What a row says that is already so changes
/// nothing. All rows go in or none does; each change passes the same rules and the same rights as on its own page.
/// </summary>
public sealed partial class TrackerImportService(ConcordatContext context)
{
    /// <summary>What importing would do. Nothing is saved.</summary>
    public async Task<TrackerPreview> PreviewAsync(Guid partnershipId, IReadOnlyList<TrackerRow> rows, ActionContext acting, CancellationToken cancellationToken = default)
    {
        if (rows.Count > RecommendationImportService.MostRows) throw new RefusedException($"The file has more than {RecommendationImportService.MostRows.ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture)} rows. Split it into smaller ones.");
        var work = await WorkAsync(partnershipId, rows, acting, forGood: false, cancellationToken);
        context.ChangeTracker.Clear();
        return new TrackerPreview(work.Changes, work.Faults, rows.Count);
    }

    /// <summary>Imports every row, or refuses with every fault. Returns how many changes were made.</summary>
    public async Task<int> ImportAsync(Guid partnershipId, IReadOnlyList<TrackerRow> rows, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var preview = await PreviewAsync(partnershipId, rows, acting, cancellationToken);
        RefusedException.ThrowIfAny([.. preview.Faults.Select(fault => new Reason($"Row {fault.Row}: {fault.Sentence}"))]);
        if (preview.Changes.Count == 0) return 0;
        var work = await WorkAsync(partnershipId, rows, acting, forGood: true, cancellationToken);
        await context.SaveBySubjectAsync(acting, "Imported tracker", new RecommendationSubjects(context, work.Reviews).Of, cancellationToken);
        return work.Changes.Count;
    }

    private async Task<Work> WorkAsync(Guid partnershipId, IReadOnlyList<TrackerRow> rows, ActionContext acting, bool forGood, CancellationToken cancellationToken)
    {
        var seen = await VisibleRecords.Recommendations(context, partnershipId, acting.By).Select(r => r.Id).ToListAsync(cancellationToken);
        var seenActions = await VisibleRecords.Actions(context, partnershipId, acting.By).Where(a => a.RecommendationId != null).Select(a => a.Id).ToListAsync(cancellationToken);
        var recommendations = await context.Set<Recommendation>().AsSplitQuery().Where(r => seen.Contains(r.Id)).ToListAsync(cancellationToken);
        var actions = await context.Set<RecommendationAction>().AsSplitQuery().Where(a => seenActions.Contains(a.Id)).ToListAsync(cancellationToken);
        var reviewIds = recommendations.Select(r => r.ReviewId).Distinct().ToList();
        var reviews = await context.Reviews.AsNoTracking().Where(r => reviewIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellationToken);
        var nameOf = await OrganisationNames.LoadAsync(context, cancellationToken);
        var work = new Work(acting, recommendations.ToDictionary(r => r.Reference, StringComparer.OrdinalIgnoreCase), actions.ToDictionary(a => a.Reference, StringComparer.OrdinalIgnoreCase), reviews, nameOf, forGood);
        foreach (var row in rows) await RowAsync(work, row, cancellationToken);
        return work;
    }

    private async Task RowAsync(Work work, TrackerRow row, CancellationToken cancellationToken)
    {
        if (!Given.IsGiven(row.Reference) || !work.Recommendations.TryGetValue(row.Reference.Trim(), out var recommendation))
        {
            work.Fault(row, Given.IsGiven(row.Reference) ? $"there is no recommendation {row.Reference.Trim()} that you may see. Check the reference." : "it has no reference. Write new recommendations on the page of their review, then export the tracker again.");
            return;
        }

        var review = work.Reviews[recommendation.ReviewId];
        if (Differ(row.Text, recommendation.Text)) work.Fault(row, $"the words of {recommendation.Reference} are not the same here. A tracker does not reword recommendations: put the words back, or reword it on its page.");
        var addressee = Given.IsGiven(row.AddressedTo) ? recommendation.Addressees.FirstOrDefault(a => Same(a.NameIn(work.NameOf), row.AddressedTo)) : null;
        if (Given.IsGiven(row.AddressedTo) && addressee is null)
        {
            work.Fault(row, $"{recommendation.Reference} is not addressed to “{row.AddressedTo.Trim()}”. Use the name as it is exported.");
            return;
        }

        if (addressee is not null) Respond(work, row, recommendation, addressee, review);
        else if (Given.IsGiven(row.Response)) work.Fault(row, "it has a response and says nobody who gave it. Fill in who it is addressed to.");
        await ActAsync(work, row, recommendation, addressee, review, cancellationToken);
    }

    private static bool Differ(string? one, string? other) => !string.Equals(Flat(one), Flat(other), StringComparison.Ordinal);

    private static bool Same(string one, string other) => string.Equals(Flat(one), Flat(other), StringComparison.OrdinalIgnoreCase);

    // A spreadsheet keeps no difference between the ends of lines, and none at the ends of a cell.
    private static string? Flat(string? text) => Given.Trimmed(text?.ReplaceLineEndings("\n"));

    private sealed class Work(
        ActionContext acting, Dictionary<string, Recommendation> recommendations, Dictionary<string, RecommendationAction> actions, Dictionary<Guid, Review> reviews, Func<Guid, string> nameOf, bool forGood)
    {
        public ActionContext Acting => acting;

        public Dictionary<string, Recommendation> Recommendations => recommendations;

        public Dictionary<string, RecommendationAction> Actions => actions;

        public Dictionary<Guid, Review> Reviews => reviews;

        public Func<Guid, string> NameOf => nameOf;

        public bool ForGood => forGood;

        public List<TrackerLine> Changes { get; } = [];

        public List<TrackerLine> Faults { get; } = [];

        public Dictionary<Guid, TrackerRow> Responded { get; } = [];

        public void Change(TrackerRow row, string sentence) => Changes.Add(new TrackerLine(row.Number, sentence));

        public void Fault(TrackerRow row, string sentence) => Faults.Add(new TrackerLine(row.Number, char.ToUpperInvariant(sentence[0]) + sentence[1..]));

        /// <summary>Does something that the rules may refuse; each reason is a fault of the row.</summary>
        public bool Try(TrackerRow row, Action act)
        {
            try
            {
                act();
                return true;
            }
            catch (RefusedException refusal)
            {
                foreach (var reason in refusal.Reasons) Fault(row, reason.Text);
                return false;
            }
        }
    }
}

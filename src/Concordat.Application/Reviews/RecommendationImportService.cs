using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>
/// Takes recommendations in from a table: rows with a reference change a draft, rows without make one. Everything goes in or
/// nothing does. What was exported comes back in as it is and changes nothing.
/// </summary>
public sealed partial class RecommendationImportService(ConcordatContext context)
{
    /// <summary>The most rows one file may hold.</summary>
    public const int MostRows = 2000;

    /// <summary>What each row would do. Nothing is saved.</summary>
    public async Task<IReadOnlyList<ImportedOutcome>> PreviewAsync(Guid partnershipId, IReadOnlyList<ImportedRow> rows, ActionContext acting, CancellationToken cancellationToken = default) =>
        (await ReadAsync(partnershipId, rows, acting, cancellationToken)).Select(o => o.Outcome).ToList();

    /// <summary>Takes the rows in. Throws with every refused row, and then nothing was saved.</summary>
    public async Task<IReadOnlyList<ImportedOutcome>> ImportAsync(Guid partnershipId, IReadOnlyList<ImportedRow> rows, ActionContext acting, CancellationToken cancellationToken = default)
    {
        var read = await ReadAsync(partnershipId, rows, acting, cancellationToken);
        RefusedException.ThrowIfAny([.. read.Where(r => r.Outcome.Effect == ImportedEffect.Refused).SelectMany(r => r.Outcome.Sentences.Select(s => new Reason($"Row {r.Outcome.Row.ToString(CultureInfo.InvariantCulture)}: {s}")))]);
        var outcomes = new List<ImportedOutcome>();
        foreach (var one in read)
        {
            var reference = one.Outcome.Reference;
            if (one.Outcome.Effect == ImportedEffect.New) reference = (await AddAsync(one, acting, cancellationToken)).Reference;
            if (one.Outcome.Effect == ImportedEffect.Changed) Change(one, acting);
            outcomes.Add(one.Outcome with { Reference = reference });
        }

        if (read.All(r => r.Outcome.Effect == ImportedEffect.Unchanged)) return outcomes;
        var reviews = read.Select(r => r.Review!).DistinctBy(r => r.Id).ToDictionary(r => r.Id);
        await context.SaveBySubjectAsync(acting, "Imported recommendations", new RecommendationSubjects(context, reviews).Of, cancellationToken);
        return outcomes;
    }

    private async Task<IReadOnlyList<ReadRow>> ReadAsync(Guid partnershipId, IReadOnlyList<ImportedRow> rows, ActionContext acting, CancellationToken cancellationToken)
    {
        if (rows.Count > MostRows) throw new RefusedException($"The file has more than {MostRows.ToString("#,##0", CultureInfo.InvariantCulture)} rows. Split it into smaller ones.");
        if (rows.Count == 0) throw new RefusedException("The file has no row below its headings. Add a row for each recommendation.");
        var reviews = await context.Reviews.AsNoTracking().Where(ReviewPolicy.VisibleTo(acting.By, partnershipId)).ToListAsync(cancellationToken);
        var stored = await VisibleRecords.Recommendations(context, partnershipId, acting.By).AsTracking().ToListAsync(cancellationToken);
        var organisations = await context.Partnerships.AsNoTracking().Where(p => p.Id == partnershipId).SelectMany(p => p.Parties)
            .Join(context.Organisations, p => p.OrganisationId, o => o.Id, (_, o) => o).ToListAsync(cancellationToken);
        var known = new Known(reviews, stored, organisations);
        var twice = rows.Select(r => r.Cell(RecommendationColumns.Reference)).Where(Given.IsGiven).GroupBy(r => r!, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. rows.Select(row => Read(row, known, twice, acting.By))];
    }

    private sealed record Known(IReadOnlyList<Review> Reviews, IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<Organisation> Organisations);

    private sealed record ReadRow(ImportedOutcome Outcome, ImportedRow Row, Review? Review, Recommendation? Recommendation, string Text, string? PrintedNumber, SixQuestionAnswers Answers, IReadOnlyList<AddressedTo> MadeTo);
}

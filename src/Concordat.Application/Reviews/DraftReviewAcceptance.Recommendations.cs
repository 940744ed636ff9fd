using Concordat.Domain.Councils;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

internal sealed partial class DraftReviewAcceptance
{
    private async Task MakeRecommendationsAsync(CancellationToken cancellationToken)
    {
        var items = Outline.Items.Where(i => !Outline.IsOut(i)).ToList();
        if (!items.Exists(i => i.Kind is DraftItemKind.Recommendation or DraftItemKind.Action)) return;
        var organisations = await context.Partnerships.AsNoTracking().Where(p => p.Id == draft.PartnershipId).SelectMany(p => p.Parties)
            .Join(context.Organisations, p => p.OrganisationId, o => o.Id, (p, o) => o).ToListAsync(cancellationToken);
        var bodies = await context.Bodies.AsNoTracking().Where(b => b.PartnershipId == draft.PartnershipId && b.OrganisationId != null).ToListAsync(cancellationToken);
        Dictionary<int, Recommendation> made = [];
        var place = 0;
        foreach (var item in items.Where(i => i.Kind is DraftItemKind.Recommendation or DraftItemKind.RecommendationPart))
        {
            var parent = item.Kind == DraftItemKind.RecommendationPart ? made[Outline.HolderOf(item)!.Id] : null;
            var number = await context.NextNumberAsync(draft.PartnershipId, "REC", cancellationToken);
            var recommendation = Recommendation.Create(by.NewKey(), draft.PartnershipId, Review.Id, number, Shortened(item.Text, TextLimit.Words), item.Number is null ? null : Shortened(item.Number, TextLimit.Name), parent?.Id, parent?.AreaId ?? AreaIdOf(item), ++place);
            recommendation.TookFrom(draft.FileId, item.Line, item.Page, draft.Id);
            Address(recommendation, item, organisations, bodies);
            made[item.Id] = recommendation;
            if (item.Text.Length > TextLimit.Words) MakeNote(item, $"{recommendation.Reference} in full", item.Text);
            context.Add(recommendation);
            if (item.Note is not null || item.Status is not null)
                MakeNote(item, $"Printed beside recommendation {item.Number ?? recommendation.Reference}", string.Join(" ", new[] { item.Status is null ? null : $"Status: {item.Status}.", item.Note }.OfType<string>()));
        }

        foreach (var item in items.Where(i => i.Kind == DraftItemKind.Action))
        {
            // A cover report's own recommendation may have the same number as one of the area's.
            var numbered = item.RecommendationNumber is null ? [] : items.FindAll(i => i.Kind == DraftItemKind.Recommendation && i.Number == item.RecommendationNumber);
            var recommendation = numbered.Find(i => i.Area == item.Area) ?? numbered.Find(i => i.Area is null);
            var number = await context.NextNumberAsync(draft.PartnershipId, "ACT", cancellationToken);
            var action = RecommendationAction.Create(
                by.NewKey(), draft.PartnershipId, Review.Id, number, Described(item), by.Today,
                recommendation is null ? null : made[recommendation.Id].Id, areaId: AreaIdOf(item), dueOn: item.Date,
                alreadyStarted: item.Status?.Contains("progress", StringComparison.OrdinalIgnoreCase) == true);
            action.TookFrom(draft.FileId, item.Line, item.Page, item.Status);
            context.Add(action);
        }
    }

    // A line and an owner are short; what the paper printed at length stands whole in the commentary.
    private static ActionDetails Described(DraftItem item)
    {
        var full = item.Text.Length > TextLimit.Line ? item.Text : null;
        var lead = item.Lead?.Length > TextLimit.Title ? $"Lead: {item.Lead}" : null;
        var commentary = string.Join("\n\n", new[] { full, lead, item.Note }.OfType<string>());
        return new ActionDetails(
            Shortened(item.Text, TextLimit.Line), commentary.Length == 0 ? null : Shortened(commentary, TextLimit.Paper), null, item.Lead is null ? null : Shortened(item.Lead, TextLimit.Title), null,
            [.. item.References.Select(reference => Shortened(reference, TextLimit.Name))]);
    }

    // Whom the paper names and the partnership knows becomes an addressee; the rest stays as printed, for a person to settle.
    private void Address(Recommendation recommendation, DraftItem item, IReadOnlyList<Organisation> organisations, IReadOnlyList<Body> bodies)
    {
        List<string> unknown = [];
        foreach (var name in item.AddressedTo)
        {
            var organisation = organisations.FirstOrDefault(o => Same(o.Name, name) || Same(o.ShortName, name));
            var body = organisation is null ? bodies.FirstOrDefault(b => Same(b.Name, name)) : null;
            if (organisation is null && body is null)
            {
                unknown.Add(name);
                continue;
            }

            var addressee = Addressee.Create(by.NewKey(), recommendation.Id, organisation?.Id ?? body!.OrganisationId!.Value, body?.Name);
            if (recommendation.ReasonsItCannotBeAddressedTo(addressee).Count == 0) recommendation.AddressTo(addressee);
        }

        var who = string.Join(", ", unknown.Append(item.Lead).Where(t => !string.IsNullOrWhiteSpace(t)));
        if (who.Length > 0 || item.Date is not null) recommendation.AnswerSixQuestions(recommendation.Answers with { Who = who.Length == 0 ? null : Shortened(who, TextLimit.Note), DueOn = item.Date });
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}

using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

public sealed partial class RecommendationImportService
{
    private static ReadRow Read(ImportedRow row, Known known, HashSet<string> twice, Viewer viewer)
    {
        var faults = new List<string>();
        var reference = Given.Trimmed(row.Cell(RecommendationColumns.Reference));
        var recommendation = reference is null ? null : known.Recommendations.FirstOrDefault(r => r.Reference.Equals(reference, StringComparison.OrdinalIgnoreCase));
        if (reference is not null && recommendation is null) faults.Add($"There is no recommendation {reference} that you may see. Leave the reference empty to make a new one.");
        if (reference is not null && twice.Contains(reference)) faults.Add($"{reference} stands in more than one row. Keep one of them.");
        var review = ReviewOf(row, recommendation, known, reference, faults);
        var text = row.Cell(RecommendationColumns.Text) ?? recommendation?.Text ?? "";
        if (!Given.IsGiven(text)) faults.Add("Enter the recommendation.");
        faults.AddRange(TextLimit.Reasons("The recommendation", text, TextLimit.Words, null).Select(r => r.Text));
        var printed = row.Cell(RecommendationColumns.PrintedNumber) is { } number ? Given.Trimmed(number) : recommendation?.PrintedNumber;
        var answers = AnswersOf(row, recommendation, faults);
        faults.AddRange(answers.ReasonsTheyAreTooLong().Select(r => r.Text));
        faults.AddRange(TextLimit.Reasons("The number in the report", printed, TextLimit.Name, null).Select(r => r.Text));
        var madeTo = MadeToOf(row, recommendation, known, faults);
        var read = new ReadRow(null!, row, review, recommendation, text, printed, answers, madeTo);
        if (review is not null && recommendation is null && !RecommendationPolicy.MayWrite(viewer, review)) faults.Add($"Only the officers of {review.Reference} write its recommendations. Ask them to.");
        if (review is { Status: ReviewStatus.Closed } && recommendation is null) faults.Add($"{review.Reference} is closed. Whoever convened it can reopen it.");
        var changes = recommendation is null ? [] : ChangesTo(recommendation, read);
        if (recommendation is not null && review is not null && changes.Count > 0)
        {
            if (!RecommendationPolicy.MayChange(viewer, recommendation, review)) faults.Add($"Only the officers of {review.Reference} change its recommendations. Ask them to.");
            faults.AddRange(recommendation.ReasonsItCannotBeRevised().Select(r => r.Text));
        }

        var effect = faults.Count > 0 ? ImportedEffect.Refused : recommendation is null ? ImportedEffect.New : changes.Count > 0 ? ImportedEffect.Changed : ImportedEffect.Unchanged;
        IReadOnlyList<string> sentences = faults.Count > 0 ? faults : changes.Count > 0 ? [$"Changes: {ListWords.Join(changes)}."] : [];
        return read with { Outcome = new ImportedOutcome(row.Number, effect, recommendation?.Reference ?? reference, text, sentences) };
    }

    private static Review? ReviewOf(ImportedRow row, Recommendation? recommendation, Known known, string? reference, List<string> faults)
    {
        var named = Given.Trimmed(row.Cell(RecommendationColumns.Review));
        var review = named is null ? null : known.Reviews.FirstOrDefault(r => r.Reference.Equals(named, StringComparison.OrdinalIgnoreCase));
        if (recommendation is not null)
        {
            if (named is not null && review?.Id != recommendation.ReviewId) faults.Add($"{reference} belongs to another review. A recommendation does not move from one review to another.");
            return known.Reviews.FirstOrDefault(r => r.Id == recommendation.ReviewId);
        }

        if (named is null && reference is null) faults.Add("Enter the review, such as REV-3.");
        else if (named is not null && review is null) faults.Add($"There is no review {named} that you may see. Enter one from the list of reviews, such as REV-3.");
        return review;
    }

    private static SixQuestionAnswers AnswersOf(ImportedRow row, Recommendation? recommendation, List<string> faults)
    {
        var stored = recommendation?.Answers ?? new SixQuestionAnswers();
        string? Or(string column, string? before) => row.Cell(column) is { } cell ? Given.Trimmed(cell) : before;
        var due = stored.DueOn;
        if (row.Cell(RecommendationColumns.DueOn) is { } text)
        {
            due = null;
            if (Given.IsGiven(text))
            {
                due = TableDate.Read(text);
                if (due is null) faults.Add(TableDate.Fault(text, RecommendationColumns.DueOn));
            }
        }

        return new SixQuestionAnswers(
            Or(RecommendationColumns.Why, stored.Why), Or(RecommendationColumns.Who, stored.Who), Or(RecommendationColumns.What, stored.What), Or(RecommendationColumns.How, stored.How),
            Or(RecommendationColumns.Where, stored.Where), Or(RecommendationColumns.When, stored.WhenText), due);
    }

    private static IReadOnlyList<AddressedTo> MadeToOf(ImportedRow row, Recommendation? recommendation, Known known, List<string> faults)
    {
        if (row.Cell(RecommendationColumns.MadeTo) is not { } cell) return recommendation is null ? [] : [.. recommendation.Addressees.Select(a => new AddressedTo(a.OrganisationId, a.BodyName))];
        var madeTo = new List<AddressedTo>();
        foreach (var name in cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            // The longest name first, so that "Fenmoor (Executive)" is not read as a council called so.
            var found = known.Organisations.OrderByDescending(o => o.Name.Length)
                .FirstOrDefault(o => Is(name, o.Name) || Is(name, o.ShortName) || ((name.StartsWith(o.Name + " (", StringComparison.OrdinalIgnoreCase) || name.StartsWith(o.ShortName + " (", StringComparison.OrdinalIgnoreCase)) && name.EndsWith(')')));
            if (found is null) faults.Add($"“{name}” is not an organisation of this partnership. Enter its full or short name, and a body in brackets.");
            else madeTo.Add(new AddressedTo(found.Id, Is(name, found.Name) || Is(name, found.ShortName) ? null : name[(name.IndexOf(" (", StringComparison.Ordinal) + 2)..^1]));
        }

        if (madeTo.DistinctBy(Key).Count() != madeTo.Count) faults.Add("The same organisation and body stand under “Made to” more than once. Keep one of them.");
        return madeTo;
    }

    private static List<string> ChangesTo(Recommendation stored, ReadRow read)
    {
        var changes = new List<string>();
        if (stored.Text != read.Text.Trim()) changes.Add("the words");
        if (stored.PrintedNumber != read.PrintedNumber) changes.Add("the number in the report");
        if (stored.Answers != read.Answers) changes.Add("the six questions");
        if (!stored.Addressees.Select(a => Key(new AddressedTo(a.OrganisationId, a.BodyName))).ToHashSet().SetEquals(read.MadeTo.Select(Key))) changes.Add("whom it is made to");
        return changes;
    }

    private async Task<Recommendation> AddAsync(ReadRow row, ActionContext acting, CancellationToken cancellationToken)
    {
        var review = row.Review!;
        var number = await context.NextNumberAsync(review.PartnershipId, "REC", cancellationToken);
        var last = await context.Set<Recommendation>().Where(r => r.ReviewId == review.Id).MaxAsync(r => (int?)r.Order, cancellationToken) ?? 0;
        // Those of this file are not in the database yet, and stand after one another.
        var order = Math.Max(last, context.Set<Recommendation>().Local.Where(r => r.ReviewId == review.Id).Select(r => r.Order).DefaultIfEmpty(0).Max()) + 1;
        var one = Recommendation.Create(acting.NewKey(), review.PartnershipId, review.Id, number, row.Text, row.PrintedNumber, null, null, order);
        one.AnswerSixQuestions(row.Answers);
        foreach (var to in row.MadeTo) one.AddressTo(Addressee.Create(acting.NewKey(), one.Id, to.OrganisationId, to.BodyName));
        context.Add(one);
        return one;
    }

    private void Change(ReadRow row, ActionContext acting)
    {
        var one = row.Recommendation!;
        one.Reword(row.Text);
        one.AnswerSixQuestions(row.Answers);
        one.Place(one.AreaId, one.Order, row.PrintedNumber);
        var wanted = row.MadeTo.ToDictionary(Key);
        foreach (var gone in one.Addressees.Where(a => !wanted.ContainsKey(Key(new AddressedTo(a.OrganisationId, a.BodyName)))).ToList()) one.RemoveAddressee(gone.Id);
        var here = one.Addressees.Select(a => Key(new AddressedTo(a.OrganisationId, a.BodyName))).ToHashSet();
        foreach (var to in row.MadeTo.Where(to => !here.Contains(Key(to)))) one.AddressTo(Addressee.Create(acting.NewKey(), one.Id, to.OrganisationId, to.BodyName));
        context.Entry(one).Property(r => r.Version).IsModified = true;
    }

    private static (Guid, string?) Key(AddressedTo to) => (to.OrganisationId, Given.Trimmed(to.BodyName)?.ToUpperInvariant());

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}

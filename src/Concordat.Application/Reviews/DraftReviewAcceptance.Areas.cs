using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Application.Reviews;

internal sealed partial class DraftReviewAcceptance
{
    private readonly Dictionary<string, Guid> _areas = new(StringComparer.OrdinalIgnoreCase);

    private Guid? AreaIdOf(DraftItem item) => item.Area is not null && _areas.TryGetValue(item.Area, out var id) ? id : null;

    private Task MakeAreasAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var items = Outline.Items.Where(i => !Outline.IsOut(i)).ToList();
        var place = 0;
        foreach (var item in items.Where(i => i.Kind is DraftItemKind.Area or DraftItemKind.Question))
        {
            var area = ReviewArea.Add(by.NewKey(), Review.Id, ++place, Shortened(item.Text, 500), item.Kind == DraftItemKind.Question, item.Note is null ? null : Shortened(item.Note, 10_000));
            _areas.TryAdd(item.Text, area.Id);
            context.Add(area);
        }

        var members = 0;
        foreach (var item in items.Where(i => i.Kind == DraftItemKind.TeamMember))
            context.Add(ReviewMember.Add(by.NewKey(), Review.Id, ++members, new ReviewMemberDetails(Shortened(item.Text.Length > 0 ? item.Text : item.Role ?? "Team member", 200), MemberRole.Member, Office: item.Text.Length > 0 && item.Role is not null ? Shortened(item.Role, 200) : null)));
        MakeTerms([.. items.Where(i => i.Kind is DraftItemKind.Clause or DraftItemKind.StruckClause)]);
        return Task.CompletedTask;
    }

    // A clause struck out and replaced is two versions: the first with it, the second with what took its place.
    private void MakeTerms(IReadOnlyList<DraftItem> clauses)
    {
        if (clauses.Count == 0) return;
        var struck = clauses.Where(c => c.Kind == DraftItemKind.StruckClause).ToList();
        var number = 0;
        if (struck.Count > 0) Keep(clauses.Where(c => c.Kind == DraftItemKind.StruckClause || !struck.Exists(s => s.Number is not null && s.Number == c.Number)));
        Keep(clauses.Where(c => c.Kind == DraftItemKind.Clause));

        void Keep(IEnumerable<DraftItem> version)
        {
            var text = string.Join("\n", version.Select(c => $"{c.Number} {c.Text}".Trim()));
            if (text.Length > 0) context.Add(TermsOfReferenceVersion.Keep(by.NewKey(), Review.Id, ++number, text, null, null, by.At, by.By.PersonId));
        }
    }
}

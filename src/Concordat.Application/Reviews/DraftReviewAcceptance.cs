using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Reviews.Drafts;

namespace Concordat.Application.Reviews;

/// <summary>Turns each passage of a draft into its record. Everything is added to one context; nothing is saved here.</summary>
internal sealed partial class DraftReviewAcceptance(ConcordatContext context, ConfidenceService confidence, EvidenceAccess access, DraftReview draft, DateOnly? eraseOn, ActionContext by)
{
    private readonly Dictionary<int, EvidenceSession> _sessions = [];
    private readonly Dictionary<int, Witness> _witnesses = [];
    private readonly List<KeyPoint> _above = [];
    private readonly List<string> _names = [];
    private readonly HashSet<EvidenceSession> _confidentialSessions = [];
    private int _order;

    private Review Review => access.Review;

    private DraftOutline Outline => draft.Outline;

    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        await MakeAreasAsync(cancellationToken);
        await MakeRecommendationsAsync(cancellationToken);
        foreach (var item in Outline.Items)
        {
            if (Outline.IsOut(item)) continue;
            _order++;
            switch (item.Kind)
            {
                case DraftItemKind.Session: MakeSession(item); break;
                case DraftItemKind.Witness: await MakeWitnessAsync(item, cancellationToken); break;
                case DraftItemKind.Point: MakePoint(item); break;
                case DraftItemKind.PanelNote: MakeNote(item, Outline.HolderOf(item)?.Text, item.Text); break;
                case DraftItemKind.Completed: MakeNote(item, item.Area is null ? "Completed" : $"Completed: {item.Area}", item.Text); break;
                case DraftItemKind.Answer: MakeNote(item, Outline.HolderOf(item)!.Text, item.Text); break;
                case DraftItemKind.Statement: MakeNote(item, item.Area, item.Status is null ? item.Text : $"{item.Status}: {item.Text}"); break;
                case DraftItemKind.Partnership: MakeNote(item, "Partnerships in the paper", string.Join(": ", new[] { item.Text, item.Note, item.Status }.Where(t => !string.IsNullOrWhiteSpace(t)))); break;
                case DraftItemKind.PanelList or DraftItemKind.Area or DraftItemKind.Action or DraftItemKind.Recommendation or DraftItemKind.RecommendationPart
                    or DraftItemKind.Question or DraftItemKind.Clause or DraftItemKind.StruckClause or DraftItemKind.TeamMember or DraftItemKind.Unplaced:
                    break;
            }
        }

        // Last, because a witness is recorded openly and only then held.
        foreach (var session in _confidentialSessions) session.HoldInConfidence();
    }

    private void MakeSession(DraftItem item)
    {
        var session = EvidenceSession.Record(by.NewKey(), Review.Id, _order, new SessionDetails(Shortened(item.Text, EvidenceSession.LongestTitle), item.Date), by.Today);
        session.TookFrom(SourceOf(item));
        if (item.InConfidence) _confidentialSessions.Add(session);
        _sessions[item.Id] = session;
        context.Add(session);
    }

    private async Task MakeWitnessAsync(DraftItem item, CancellationToken cancellationToken)
    {
        var session = _sessions[Outline.HolderOf(item)!.Id];
        var witness = Witness.Record(by.NewKey(), session, _order, new WitnessDetails(Shortened(item.Text, 200), item.Role is null ? null : Shortened(item.Role, 200)));
        witness.TookFrom(SourceOf(item));
        _witnesses[item.Id] = witness;
        context.Add(witness);
        if (Outline.IsInConfidence(item))
        {
            await confidence.HoldNewAsync(access, witness, [], eraseOn!.Value, _names, by, cancellationToken);
            _names.Add(witness.Pseudonym!);
        }
        else if (witness.Name is not null)
        {
            _names.Add(witness.Name);
        }
    }

    private void MakePoint(DraftItem item)
    {
        var witness = _witnesses[Outline.HolderOf(item)!.Id];
        if (_above.Count > 0 && _above[0].WitnessId != witness.Id) _above.Clear();
        if (_above.Count > item.Depth) _above.RemoveRange(item.Depth, _above.Count - item.Depth);
        var session = _sessions.Values.Single(s => s.Id == witness.SessionId);
        var point = KeyPoint.Record(by.NewKey(), witness, item.Text, session.HeldOn, _order, _above.LastOrDefault());
        point.TookFrom(SourceOf(item));
        _above.Add(point);
        context.Add(point);
    }

    private void MakeNote(DraftItem item, string? heading, string text)
    {
        var list = Outline.HolderOf(item);
        var holder = list?.Kind == DraftItemKind.PanelList ? Outline.HolderOf(list) : null;
        var session = holder is null ? null : _sessions.GetValueOrDefault(holder.Id);
        var note = PanelNote.Record(by.NewKey(), Review.Id, session, heading is null ? null : Shortened(heading, 300), text, _order);
        note.TookFrom(SourceOf(item));
        if (session is not null && _confidentialSessions.Contains(session)) note.HoldInConfidence();
        context.Add(note);
    }

    private EvidenceSource SourceOf(DraftItem item) => new(draft.FileId, item.Line > 0 ? item.Line : null, item.Page);

    private static string Shortened(string text, int longest) => text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest - 1), "…");
}

using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Everything that hangs on a record of evidence, loaded so that it can be named, and cut.</summary>
internal sealed class HangingEvidence
{
    private readonly ConcordatContext _context;
    private readonly List<KeyPoint> _points = [];
    private List<Theme> _themes = [];
    private List<Theme> _namedAfter = [];
    private List<Finding> _findings = [];
    private List<Disagreement> _disagreements = [];
    private List<PointCheck> _answers = [];
    private List<WitnessCheck> _checks = [];
    private ConfidentialIdentity? _identity;
    private int _readings;
    private List<Guid> _gone = [];

    private HangingEvidence(ConcordatContext context) => _context = context;

    public static async Task<HangingEvidence> OfAsync(ConcordatContext context, IEvidence item, CancellationToken cancellationToken)
    {
        var hanging = new HangingEvidence(context);
        switch (item)
        {
            case Witness witness:
                hanging._points.AddRange(await context.Set<KeyPoint>().Where(p => p.WitnessId == witness.Id).ToListAsync(cancellationToken));
                hanging._checks = await context.Set<WitnessCheck>().Where(c => c.WitnessId == witness.Id).ToListAsync(cancellationToken);
                hanging._identity = await context.Set<ConfidentialIdentity>().SingleOrDefaultAsync(i => i.WitnessId == witness.Id, cancellationToken);
                hanging._readings = await context.Set<IdentityReading>().CountAsync(r => r.WitnessId == witness.Id, cancellationToken);
                break;
            case KeyPoint point:
                var beside = await context.Set<KeyPoint>().Where(p => p.WitnessId == point.WitnessId).ToListAsync(cancellationToken);
                hanging.AddBelow(point.Id, beside.ToLookup(p => p.ParentId));
                hanging._points.Add(point);
                break;
            case PanelNote note:
                hanging._namedAfter = await context.Set<Theme>().Where(t => t.PanelNoteId == note.Id).ToListAsync(cancellationToken);
                break;
        }

        await hanging.LoadLinksAsync(cancellationToken);
        hanging._points.RemoveAll(p => p.Id == item.Id);
        return hanging;
    }

    /// <summary>What goes with it, a sentence each.</summary>
    public IReadOnlyList<string> Sentences()
    {
        List<string> sentences = [];
        if (_points.Count > 0) sentences.Add($"{Capital(ListWords.Count(_points.Count, "key point goes", "key points go"))} with it.");
        foreach (var theme in _themes) sentences.Add($"The theme “{theme.Name}” loses what was put under it from here.");
        foreach (var theme in _namedAfter) sentences.Add($"The theme “{theme.Name}” keeps its name and no longer says which note it was taken from.");
        foreach (var finding in _findings) sentences.Add($"{finding.Reference} no longer rests on it. A finding that rests on nothing keeps the report from being published.");
        if (_disagreements.Count > 0) sentences.Add($"{Capital(ListWords.Count(_disagreements.Count, "disagreement goes", "disagreements go"))} with it.");
        if (_answers.Count > 0) sentences.Add("What the witness answered when they checked their points goes with it.");
        if (_identity is not null) sentences.Add("The identity kept in confidence goes with it, for good.");
        return sentences;
    }

    /// <summary>Why it must stay.</summary>
    public IReadOnlyList<Reason> Blocks(Review review)
    {
        List<Reason> reasons = [];
        if (review.PublishedOn is not null && _findings.Count > 0) reasons.Add(new($"In the published report {ListWords.Join(_findings.Select(f => f.Reference))} {(_findings.Count == 1 ? "rests" : "rest")} on it. Evidence of a published report stays."));
        if (_readings > 0) reasons.Add(new("The identity of this witness has been read, and the log of readings stays. Erase the identity instead."));
        return reasons;
    }

    /// <summary>Cuts all of it.</summary>
    public void Cut()
    {
        foreach (var theme in _themes)
        {
            foreach (var id in _gone) theme.LetGo(id);
        }

        foreach (var theme in _namedAfter) theme.ForgetNote();
        foreach (var finding in _findings)
        {
            foreach (var id in _gone) finding.NoLongerRestOn(FindingEvidenceKind.KeyPoint, id);
        }

        _context.RemoveRange(_disagreements);
        _context.RemoveRange(_answers);
        _context.RemoveRange(_checks);
        if (_identity is not null) _context.Remove(_identity);
        _context.RemoveRange(_points);
    }

    private void AddBelow(Guid point, ILookup<Guid?, KeyPoint> children)
    {
        foreach (var child in children[point])
        {
            AddBelow(child.Id, children);
            _points.Add(child);
        }
    }

    private async Task LoadLinksAsync(CancellationToken cancellationToken)
    {
        var ids = _gone = [.. _points.Select(p => p.Id)];
        if (ids.Count == 0) return;
        _themes = await _context.Set<Theme>().Where(t => t.Points.Any(p => ids.Contains(p.KeyPointId))).OrderBy(t => t.Order).ToListAsync(cancellationToken);
        _findings = await _context.Set<Finding>().Where(f => f.Evidence.Any(e => e.Kind == FindingEvidenceKind.KeyPoint && ids.Contains(e.RecordId))).OrderBy(f => f.Number).ToListAsync(cancellationToken);
        _disagreements = await _context.Set<Disagreement>().Where(d => ids.Contains(d.FirstPointId) || ids.Contains(d.SecondPointId)).ToListAsync(cancellationToken);
        _answers = await _context.Set<PointCheck>().Where(c => ids.Contains(c.KeyPointId)).ToListAsync(cancellationToken);
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}

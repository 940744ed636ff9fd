using System.Globalization;
using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>What a review found. It names the evidence it rests on; one without evidence keeps the report from being published.</summary>
public sealed class Finding : IVersioned
{
    private readonly List<FindingEvidence> _evidence = [];

    private Finding()
    {
    }

    /// <summary>Writes a finding.</summary>
    public static Finding Write(Guid id, Guid reviewId, int number, int order, string text, Guid? areaId)
    {
        var finding = new Finding { Id = id, ReviewId = reviewId, Number = number, Order = order };
        finding.Change(text, areaId);
        return finding;
    }

    /// <summary>Key.</summary>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <summary>The review.</summary>
    public Guid ReviewId { get; private set; }

    /// <summary>Counted within a partnership and never used again.</summary>
    public int Number { get; private set; }

    /// <summary>Its place in the review, from 1.</summary>
    public int Order { get; private set; }

    /// <summary>What was found.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The area or question it belongs to.</summary>
    public Guid? AreaId { get; private set; }

    /// <summary>What it rests on.</summary>
    public IReadOnlyList<FindingEvidence> Evidence => _evidence;

    /// <summary>What people quote: F-7.</summary>
    public string Reference => string.Create(CultureInfo.InvariantCulture, $"F-{Number}");

    /// <summary>Why it cannot be written like this.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBe(string? text)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(text)) reasons.Add(new("Enter what the review found.", nameof(Text)));
        reasons.AddRange(TextLimit.Reasons("The finding", text, TextLimit.Words, nameof(Text)));
        return reasons;
    }

    /// <summary>Changes its words and its area.</summary>
    public void Change(string text, Guid? areaId)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBe(text));
        Text = text.Trim();
        AreaId = areaId;
    }

    /// <summary>Rests it on a record too; naming it again changes nothing.</summary>
    public void RestOn(FindingEvidenceKind kind, Guid recordId)
    {
        if (!_evidence.Exists(e => e.Kind == kind && e.RecordId == recordId)) _evidence.Add(new FindingEvidence(Id, kind, recordId));
    }

    /// <summary>Takes a record away from what it rests on.</summary>
    public void NoLongerRestOn(FindingEvidenceKind kind, Guid recordId) => _evidence.RemoveAll(e => e.Kind == kind && e.RecordId == recordId);

    /// <summary>Puts it in another place.</summary>
    public void Place(int order) => Order = order;
}

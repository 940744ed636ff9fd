using Concordat.Domain.Shared;

namespace Concordat.Domain.Reviews;

/// <summary>Something said at a session by somebody who was not giving evidence.</summary>
public sealed class Interjection : IVersioned, IEvidence
{
    private Interjection()
    {
    }

    /// <summary>Records who interjected what.</summary>
    public static Interjection Record(Guid id, EvidenceSession session, string by, string text, int order)
    {
        var interjection = new Interjection { Id = id, ReviewId = session.ReviewId, SessionId = session.Id, Order = order, InConfidence = session.InConfidence };
        interjection.Change(by, text);
        return interjection;
    }

    /// <summary>Corrects it.</summary>
    public void Change(string by, string text)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(by)) reasons.Add(new("Enter who interjected.", nameof(By)));
        reasons.AddRange(TextLimit.Reasons("The name", by, TextLimit.Name, nameof(By)));
        if (!Given.IsGiven(text)) reasons.Add(new("Enter what they said.", nameof(Text)));
        RefusedException.ThrowIfAny(reasons);
        By = by.Trim();
        Text = text.Trim();
    }

    /// <inheritdoc/>
    public Guid Id { get; private set; }

    /// <inheritdoc/>
    public int Version { get; private set; } = 1;

    /// <inheritdoc/>
    public Guid ReviewId { get; private set; }

    /// <summary>The session.</summary>
    public Guid SessionId { get; private set; }

    /// <summary>Who.</summary>
    public string By { get; private set; } = "";

    /// <summary>What.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its place among the interjections of the session.</summary>
    public int Order { get; private set; }

    /// <inheritdoc/>
    public bool InConfidence { get; private set; }

    /// <summary>Follows its session into confidence.</summary>
    public void HoldInConfidence() => InConfidence = true;
}

using Concordat.Domain.Shared;

namespace Concordat.Domain.PersonalData;

/// <summary>
/// A request about what is held: who asked, when it was received, when it must be answered and when it was. Kept so that a
/// council can show it kept to the time limits (UK GDPR article 5(2); Freedom of Information Act 2000 s10).
/// </summary>
public sealed class SubjectRequest : IVersioned
{
    private SubjectRequest()
    {
    }

    public Guid Id { get; private set; }
    public int Version { get; private set; } = 1;
    public Guid PartnershipId { get; private set; }

    /// <summary>The organisation that received it and must answer it; others do not see it, for each council is a controller of its own.</summary>
    public Guid? OrganisationId { get; private set; }

    public int Number { get; private set; }
    public RequestKind Kind { get; private set; }
    public string AskedBy { get; private set; } = "";
    public DateOnly ReceivedOn { get; private set; }

    /// <summary>The person's name as it may be written, or the words of the subject.</summary>
    public string About { get; private set; } = "";

    public Guid? PersonId { get; private set; }

    /// <summary>Why it takes two further months (UK GDPR article 12(3)); null while it does not.</summary>
    public string? ExtendedBecause { get; private set; }

    public DateOnly? RespondedOn { get; private set; }
    public string? Outcome { get; private set; }

    /// <summary>What people quote: REQ-4.</summary>
    public string Reference => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"REQ-{Number}");

    public static SubjectRequest Receive(Guid id, Guid partnershipId, Guid? organisationId, int number, RequestReceived received, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeReceived(received, today));
        return new SubjectRequest
        {
            Id = id,
            PartnershipId = partnershipId,
            OrganisationId = organisationId,
            Number = number,
            Kind = received.Kind,
            AskedBy = received.AskedBy.Trim(),
            ReceivedOn = received.ReceivedOn!.Value,
            About = received.About.Trim(),
            PersonId = received.PersonId,
        };
    }

    public static IReadOnlyList<Reason> ReasonsItCannotBeReceived(RequestReceived received, DateOnly today)
    {
        List<Reason> reasons = [];
        if (!Given.IsGiven(received.AskedBy)) reasons.Add(new("Enter who asked, as they sign themselves.", nameof(AskedBy)));
        reasons.AddRange(TextLimit.Reasons("Who asked", received.AskedBy, TextLimit.Name, nameof(AskedBy)));
        if (received.ReceivedOn is null) reasons.Add(new("Enter the day the request was received.", nameof(ReceivedOn)));
        else if (received.ReceivedOn > today) reasons.Add(new("Enter a day the request was received that is not in the future.", nameof(ReceivedOn)));
        else if (received.ReceivedOn < today.AddYears(-10)) reasons.Add(new("Enter a day the request was received within the last ten years.", nameof(ReceivedOn)));
        if (!Given.IsGiven(received.About)) reasons.Add(new(received.Kind == RequestKind.FreedomOfInformation ? "Enter the words of the subject." : "Enter the name of the person it is about, as it may be written.", nameof(About)));
        else if (received.About.Trim().Length is < 3 or > 200) reasons.Add(new("Enter between 3 and 200 characters to look for.", nameof(About)));
        return reasons;
    }

    public Worked<DateOnly> RespondBy(BankHolidays holidays) => RequestClock.RespondBy(Kind, ReceivedOn, ExtendedBecause is not null, holidays);

    public bool IsLate(BankHolidays holidays, DateOnly today) => (RespondedOn ?? today) > RespondBy(holidays).Value;

    /// <summary>Takes two further months for a request that is complex (UK GDPR article 12(3)). The person must be told within the first.</summary>
    public void Extend(string because)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeExtended(because));
        ExtendedBecause = because.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeExtended(string? because)
    {
        List<Reason> reasons = [.. ReasonsItIsAnswered()];
        if (Kind == RequestKind.FreedomOfInformation) reasons.Add(new("A freedom of information request is answered within twenty working days. It cannot be extended here."));
        if (ExtendedBecause is not null) reasons.Add(new("This request was already extended, and it can be extended only once."));
        if (!Given.IsGiven(because)) reasons.Add(new("Say why the request is complex, as it was told to the person who asked.", nameof(ExtendedBecause)));
        return reasons;
    }

    public void Respond(DateOnly? on, string outcome, DateOnly today)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeRespondedTo(on, outcome, today));
        RespondedOn = on;
        Outcome = outcome.Trim();
    }

    public IReadOnlyList<Reason> ReasonsItCannotBeRespondedTo(DateOnly? on, string? outcome, DateOnly today)
    {
        List<Reason> reasons = [.. ReasonsItIsAnswered()];
        if (on is null) reasons.Add(new("Enter the day it was answered.", nameof(RespondedOn)));
        else if (on > today) reasons.Add(new("Enter a day it was answered that is not in the future.", nameof(RespondedOn)));
        else if (on < ReceivedOn) reasons.Add(new($"Enter a day it was answered on or after {DateWords.For(ReceivedOn)}, when it was received.", nameof(RespondedOn)));
        if (!Given.IsGiven(outcome)) reasons.Add(new("Say what was answered: what was given, and what was withheld and why.", nameof(Outcome)));
        return reasons;
    }

    /// <summary>Takes out who asked and about whom, when the record has been kept as long as it may be. The dates stay.</summary>
    public void Erase()
    {
        AskedBy = "Name erased";
        About = "Erased";
        PersonId = null;
        Outcome = null;
        ExtendedBecause = ExtendedBecause is null ? null : "Erased";
    }

    private IReadOnlyList<Reason> ReasonsItIsAnswered() => RespondedOn is { } on ? [new($"{Reference} was answered on {DateWords.For(on)}.")] : [];
}

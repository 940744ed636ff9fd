namespace Concordat.Domain.PersonalData;

/// <summary>What is recorded when a request comes in. <paramref name="PersonId"/> is the person it is about, where the office knows them.</summary>
public sealed record RequestReceived(RequestKind Kind, string AskedBy, DateOnly? ReceivedOn, string About, Guid? PersonId = null);

namespace Concordat.Application.Reviews;

/// <summary>
/// A notice a council received. <paramref name="HasPowers"/>: a joint committee that was set up with the powers of an overview and
/// scrutiny committee; a council's own such committee has them.
/// </summary>
public sealed record ServeNotice(Guid ReviewId, Guid OrganisationId, Guid? BodyId, bool HasPowers, DateOnly? ReportReceivedOn, DateOnly? NoticeReceivedOn);

using Concordat.Application.Storage.Audit;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Publication;

/// <summary>Who may read what the audit trail says of a report: while the review is kept to its convener, only its people.</summary>
internal static class ReportAudit
{
    public static AuditSubject Of(Review review, string kind, Guid id) => review.KeptToConvener
        ? new AuditSubject(kind, id, review.PartnershipId, AuditScope.Organisation, review.ConvenedByOrganisationId)
        : new AuditSubject(kind, id, review.PartnershipId);
}

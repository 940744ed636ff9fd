namespace Concordat.Application.Storage.Audit;

/// <summary>What an entry of the audit trail is about: a kind in words ("recommendation"), its key, and who may read the entry.</summary>
public sealed record AuditSubject(string Kind, Guid Id, Guid? PartnershipId, AuditScope Scope = AuditScope.Partnership, Guid? ScopeId = null);

using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.PersonalData;

/// <summary>The log of requests about personal data and information, and when each must be answered.</summary>
public sealed class SubjectRequestService(ConcordatContext context)
{
    /// <summary>The requests the viewer may see: open ones first, those due first before the rest.</summary>
    public async Task<IReadOnlyList<SubjectRequest>> ListAsync(Guid partnershipId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        if (!PersonalDataPolicy.MaySee(viewer, partnershipId)) return [];
        var query = context.Set<SubjectRequest>().AsNoTracking().Where(r => r.PartnershipId == partnershipId);
        if (PersonalDataPolicy.OrganisationsOf(viewer, partnershipId) is { } own) query = query.Where(r => r.OrganisationId == null || own.Contains(r.OrganisationId));
        var requests = await query.ToListAsync(cancellationToken);
        return [.. requests.OrderBy(r => r.RespondedOn is not null).ThenBy(r => r.RespondedOn is null ? r.RespondBy(UkBankHolidays.Current).Value : DateOnly.MinValue).ThenByDescending(r => r.Number)];
    }

    /// <summary>One request; null when there is none the viewer may see.</summary>
    public async Task<SubjectRequest?> FindAsync(Guid partnershipId, int number, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var request = await context.Set<SubjectRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.PartnershipId == partnershipId && r.Number == number, cancellationToken);
        return request is not null && PersonalDataPolicy.MaySee(viewer, request) ? request : null;
    }

    /// <summary>Records a request that came in; gives its number.</summary>
    public async Task<int> ReceiveAsync(Guid partnershipId, RequestReceived received, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonalDataPolicy.Demand(PersonalDataPolicy.MayExport(by.By, partnershipId));
        RefusedException.ThrowIfAny(SubjectRequest.ReasonsItCannotBeReceived(received, by.Today));
        if (received.PersonId is { } person && !await context.RoleHoldings.AnyAsync(h => h.PartnershipId == partnershipId && h.PersonId == person, cancellationToken))
            throw new RefusedException("Choose a person of this partnership, or nobody and enter the name alone.", nameof(SubjectRequest.PersonId));
        var number = await context.NextNumberAsync(partnershipId, "REQ", cancellationToken);
        var request = SubjectRequest.Receive(by.NewKey(), partnershipId, by.By.OrganisationId, number, received, by.Today);
        context.Add(request);
        await context.SaveAsync(by, "Recorded a request", Subject(request), cancellationToken);
        return number;
    }

    /// <summary>Takes two further months.</summary>
    public async Task ExtendAsync(Guid partnershipId, int number, int version, string because, ActionContext by, CancellationToken cancellationToken = default)
    {
        var request = await LoadAsync(partnershipId, number, version, by, cancellationToken);
        request.Extend(because);
        await context.SaveAsync(by, "Extended a request", Subject(request), cancellationToken);
    }

    /// <summary>Records that it was answered.</summary>
    public async Task RespondAsync(Guid partnershipId, int number, int version, DateOnly? on, string outcome, ActionContext by, CancellationToken cancellationToken = default)
    {
        var request = await LoadAsync(partnershipId, number, version, by, cancellationToken);
        request.Respond(on, outcome, by.Today);
        await context.SaveAsync(by, "Answered a request", Subject(request), cancellationToken);
    }

    internal static AuditSubject Subject(SubjectRequest request) => request.OrganisationId is null
        ? new AuditSubject("request", request.Id, request.PartnershipId, AuditScope.Program)
        : new AuditSubject("request", request.Id, request.PartnershipId, AuditScope.Organisation, request.OrganisationId);

    private async Task<SubjectRequest> LoadAsync(Guid partnershipId, int number, int version, ActionContext by, CancellationToken cancellationToken)
    {
        PersonalDataPolicy.Demand(PersonalDataPolicy.MayExport(by.By, partnershipId));
        var request = await context.Set<SubjectRequest>().SingleOrDefaultAsync(r => r.PartnershipId == partnershipId && r.Number == number, cancellationToken);
        if (request is null || !PersonalDataPolicy.MaySee(by.By, request)) throw new RefusedException("This request does not exist, or you may not see it. Choose one from the list of requests.");
        context.Expect(request, version);
        return request;
    }
}

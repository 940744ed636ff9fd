using Concordat.Application.Partnerships;
using Concordat.Application.Search;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.PersonalData;

/// <summary>Gathers what is held in answer to a request, and records that it was gathered.</summary>
public sealed class DisclosureService(ConcordatContext context, SearchService search, ConfidentialDisclosureService confidential)
{
    private const int MostOfAKind = 2000;

    private static readonly string[] AboutAPerson =
    [
        "Check every record before it is given out. Where it also concerns somebody else, leave that part out unless they agree or it is reasonable without their agreement (Data Protection Act 2018 Schedule 2 paragraph 16).",
        "Each council is the controller of what it holds of its own. What another council keeps to itself is not here: the person must ask that council.",
    ];

    private const string NotInConfidence = "Evidence given in confidence is not in this file, and it does not say whether there is any. Whether a statement was given by this person is held closed; the readers a review names can find out. Ask the monitoring officer, who names them.";

    private static readonly string[] AboutASubject =
    [
        "Check every record before it is given out. Leave out personal data of others where giving them would not be fair (Freedom of Information Act 2000 s40).",
        "Information given in confidence (s41) is not in this file, and it does not say whether there is any. Exempt matter is in it only where your role sees it; it is marked, and an exemption of its own must be weighed before it is given.",
        "Drafts are not in this file. Whether they are held must be asked of whoever writes them.",
    ];

    /// <summary>Everything in answer to a request, recorded in the audit trail as gathered.</summary>
    public async Task<Disclosure> GatherAsync(SubjectRequest request, ActionContext by, CancellationToken cancellationToken = default)
    {
        PersonalDataPolicy.Demand(PersonalDataPolicy.MayExport(by.By, request.PartnershipId) && PersonalDataPolicy.MaySee(by.By, request));
        var disclosure = request.Kind == RequestKind.FreedomOfInformation
            ? new Disclosure($"{request.Reference}: what is held about “{request.About}”", by.At, AboutASubject, await OfSubjectAsync(request, by.By, cancellationToken))
            : await AboutPersonAsync(request, by, cancellationToken);
        await context.SaveAsync(by, "Gathered the records for a request", SubjectRequestService.Subject(request), cancellationToken);
        return disclosure;
    }

    private async Task<Disclosure> AboutPersonAsync(SubjectRequest request, ActionContext by, CancellationToken cancellationToken)
    {
        var records = await OfPersonAsync(request.PartnershipId, request.PersonId, request.About, by.By, cancellationToken);
        var (told, notes) = request.Kind == RequestKind.SubjectAccess
            ? await confidential.OfAsync(request, await NamesAsync(request.PersonId, request.About, cancellationToken), by, cancellationToken)
            : ([], [NotInConfidence]);
        return new Disclosure($"{request.Reference}: what is held about {request.About}", by.At, [.. AboutAPerson, .. notes], [.. records, .. told]);
    }

    private async Task<IReadOnlyList<string>> NamesAsync(Guid? personId, string name, CancellationToken cancellationToken)
    {
        var names = new List<string> { name.Trim() };
        if (personId is not null && await context.People.AsNoTracking().Where(p => p.Id == personId).Select(p => new { p.Name, p.Email }).SingleOrDefaultAsync(cancellationToken) is { } person)
        {
            names.Add(person.Name);
            if (person.Email is not null) names.Add(person.Email);
        }

        return [.. names.Where(Given.IsGiven).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The records that hold a person's key or name.</summary>
    public async Task<IReadOnlyList<HeldRecord>> OfPersonAsync(Guid partnershipId, Guid? personId, string name, Viewer viewer, CancellationToken cancellationToken = default)
    {
        PersonalDataPolicy.Demand(PersonalDataPolicy.MaySee(viewer, partnershipId));
        var names = await NamesAsync(personId, name, cancellationToken);
        var owners = new RecordOwners(context, partnershipId, viewer);
        var found = new List<HeldRecord>();
        foreach (var type in HeldRecordReading.TypesOf(context))
        {
            var rows = await HeldRecordReading.ReadAsync(context, type, personId, names, MostOfAKind, cancellationToken);
            foreach (var row in rows)
            {
                if (row is IHeldInConfidence { InConfidence: true } || !await owners.IsOfPartnershipAsync(type, row, personId, cancellationToken)) continue;
                found.Add(HeldRecordReading.Describe(context, type, row, personId, names));
            }
        }

        if (personId is not null) found.AddRange(await ActsOfAsync(partnershipId, personId.Value, viewer, cancellationToken));
        return found;
    }

    private async Task<IReadOnlyList<HeldRecord>> OfSubjectAsync(SubjectRequest request, Viewer viewer, CancellationToken cancellationToken)
    {
        var entries = await search.EntriesAsync(request.About, request.PartnershipId, viewer, MostOfAKind, cancellationToken);
        return [.. entries.Select(e => new HeldRecord(SearchKindWords.For(e.Kind), e.RecordId, "It has the words", Fields(e)))];

        static Dictionary<string, string> Fields(SearchEntry entry)
        {
            var fields = new Dictionary<string, string> { ["Title"] = entry.Title, ["Text"] = entry.Body, ["Address"] = entry.Address };
            if (entry.DatedOn is { } on) fields["Date"] = DateWords.For(on);
            if (entry.IsExempt) fields["Exempt"] = "Yes: Local Government Act 1972 Schedule 12A";
            return fields;
        }
    }

    // What the person did in the office: the acts, not what the records then said.
    private async Task<IReadOnlyList<HeldRecord>> ActsOfAsync(Guid partnershipId, Guid personId, Viewer viewer, CancellationToken cancellationToken)
    {
        var mine = viewer.Roles.Where(r => r.PartnershipId == partnershipId && r.OrganisationId != null).Select(r => r.OrganisationId).ToList();
        var acts = await context.AuditEntries.AsNoTracking()
            .Where(a => a.PersonId == personId && a.PartnershipId == partnershipId && (a.Scope == AuditScope.Partnership || (a.Scope == AuditScope.Organisation && mine.Contains(a.ScopeId))))
            .OrderBy(a => a.Sequence).Take(MostOfAKind)
            .Select(a => new { a.SubjectId, a.At, a.Action, a.SubjectKind })
            .ToListAsync(cancellationToken);
        return [.. acts.Select(a => new HeldRecord("Act in the audit trail", a.SubjectId, "Done by the person", new Dictionary<string, string> { ["When"] = $"{a.At:yyyy-MM-ddTHH:mm:ss}Z", ["What"] = a.Action, ["To"] = a.SubjectKind }))];
    }
}

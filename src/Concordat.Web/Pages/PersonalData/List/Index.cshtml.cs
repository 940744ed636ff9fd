using Concordat.Application.Partnerships;
using Concordat.Application.PersonalData;
using Concordat.Application.Shared;
using Concordat.Domain.PersonalData;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.PersonalData.List;

/// <summary>The requests about personal data and information, and how long each kind of record is kept.</summary>
[Needs(RecordKind.PersonalData, Verb.See)]
public sealed class IndexModel(SubjectRequestService requests, TimeProvider clock) : PartnershipPage
{
    /// <summary>The requests, open ones first.</summary>
    public IReadOnlyList<SubjectRequest> Requests { get; private set; } = [];

    /// <summary>The day it is.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Whether the viewer records and answers requests.</summary>
    public bool MayExport => PersonalDataPolicy.MayExport(Viewer, Partnership.Id);

    /// <summary>Whether the viewer erases people.</summary>
    public bool MayErase => PersonalDataPolicy.MayErase(Viewer, Partnership.Id);

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync() => Requests = await requests.ListAsync(Partnership.Id, Viewer, HttpContext.RequestAborted);
}

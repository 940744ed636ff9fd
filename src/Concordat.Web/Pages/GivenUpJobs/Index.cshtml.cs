using Concordat.Application.Jobs;
using Concordat.Application.Partnerships;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.GivenUpJobs;

/// <summary>Mails and other jobs that were tried to the end, to be looked at and tried again.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class IndexModel(GivenUpService givenUp) : PartnershipPage
{
    /// <summary>The jobs, newest first.</summary>
    public IReadOnlyList<GivenUpJob> Jobs { get; private set; } = [];

    /// <summary>After so many tries a job is given up.</summary>
    public int Most => JobService.MostAttempts;

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) => Jobs = await givenUp.ListAsync(Partnership.Id, Viewer, cancellationToken);

    /// <summary>Tries one again.</summary>
    public async Task<IActionResult> OnPostAsync(Guid job, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => givenUp.TryAgainAsync(Partnership.Id, job, Acting(), cancellationToken)))
        {
            Success("It is tried again now. If it fails once more it comes back here after some hours.");
            return Redirect($"{Address}/jobs");
        }

        await OnGetAsync(cancellationToken);
        return Page();
    }
}

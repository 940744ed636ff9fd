using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.PersonalData;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.PersonalData.Request;

/// <summary>One request: by when it must be answered, what is held, what was answered.</summary>
[Needs(RecordKind.PersonalData, Verb.See)]
public sealed class IndexModel(SubjectRequestService requests, DisclosureService disclosures, IdentityService identities, TimeProvider clock) : PartnershipPage
{
    /// <summary>The number in the address.</summary>
    [FromRoute(Name = "request")]
    public string Reference { get; set; } = "";

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The request.</summary>
    public SubjectRequest Asked { get; private set; } = null!;

    /// <summary>By when, and why.</summary>
    public Worked<DateOnly> RespondBy { get; private set; } = null!;

    /// <summary>The day it is.</summary>
    public DateOnly Today => clock.Today();

    /// <summary>Whether the viewer gathers and answers.</summary>
    public bool MayExport => PersonalDataPolicy.MayExport(Viewer, Partnership.Id);

    /// <summary>Whether a review names the viewer as a reader of identities given in confidence.</summary>
    public bool OpensIdentities { get; private set; }

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync()) return NotFound();
        Input.Version = Asked.Version;
        return Page();
    }

    /// <summary>Gathers what is held into one file.</summary>
    public async Task<IActionResult> OnPostGatherAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!MayExport) return Forbid();
        var disclosure = await disclosures.GatherAsync(Asked, Acting(), HttpContext.RequestAborted);
        Response.Headers.CacheControl = "no-store";
        return File(DisclosureFile.Zip(disclosure), "application/zip", $"{Asked.Reference.ToLowerInvariant()}.zip");
    }

    /// <summary>Takes two further months.</summary>
    public Task<IActionResult> OnPostExtendAsync() =>
        DoAsync(number => requests.ExtendAsync(Partnership.Id, number, Input.Version, Input.ExtendedBecause ?? "", Acting(), HttpContext.RequestAborted), "The time to answer was extended.");

    /// <summary>Records the answer.</summary>
    public Task<IActionResult> OnPostRespondAsync() =>
        DoAsync(number => requests.RespondAsync(Partnership.Id, number, Input.Version, Input.RespondedOn?.Value, Input.Outcome ?? "", Acting(), HttpContext.RequestAborted), "The answer was recorded.");

    private async Task<IActionResult> DoAsync(Func<int, Task> act, string done)
    {
        if (!await FindAsync()) return NotFound();
        if (ModelState.IsValid && await TryAsync(() => act(Asked.Number)))
        {
            Success(done);
            return Redirect($"{Address}/personal-data/requests/{Asked.Reference.ToLowerInvariant()}");
        }

        if (Conflict is not null)
        {
            Conflict = new BothVersions([new("What was answered", Asked.Outcome, Input.Outcome), new("Why it was extended", Asked.ExtendedBecause, Input.ExtendedBecause)]);
            Input.Version = Asked.Version;
            ModelState.Remove("Input.Version");
        }

        return Page();
    }

    private async Task<bool> FindAsync()
    {
        if (!Reference.StartsWith("req-", StringComparison.OrdinalIgnoreCase) || !int.TryParse(Reference.AsSpan(4), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)) return false;
        if (await requests.FindAsync(Partnership.Id, number, Viewer, HttpContext.RequestAborted) is not { } request) return false;
        Asked = request;
        OpensIdentities = MayExport && request.Kind == RequestKind.SubjectAccess && await identities.MayReadAnyAsync(Partnership.Id, Viewer, HttpContext.RequestAborted);
        RespondBy = request.RespondBy(UkBankHolidays.Current);
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Why it takes longer")]
        public string? ExtendedBecause { get; set; }

        [Display(Name = "Day it was answered")]
        public DateInput? RespondedOn { get; set; }

        [Display(Name = "What was answered")]
        public string? Outcome { get; set; }
    }
}

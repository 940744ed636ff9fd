using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Readers;

/// <summary>Whom the review names to read its evidence in confidence, and what they read.</summary>
[Needs(RecordKind.EvidenceInConfidence, Verb.See)]
public sealed class IndexModel(IdentityReaderService readers, IdentityService identities, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The readers.</summary>
    public IReadOnlyList<IdentityReaderView> Readers { get; private set; } = [];

    /// <summary>Who may be named.</summary>
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    /// <summary>The log of readings.</summary>
    public IReadOnlyList<IdentityReadingView> Log { get; private set; } = [];

    /// <summary>What was chosen.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        await EnterEvidenceAsync();
        if (!Access.IsReader && !Access.MayNameReaders) return NotFound();
        Readers = await readers.ListAsync(Review, Viewer, HttpContext.RequestAborted);
        Candidates = [.. (await readers.CandidatesAsync(Review, Viewer, Acting().Today, HttpContext.RequestAborted)).Select(p => new Choice(p.Id.ToString(), $"{p.Name}{(Partnership.Organisation(p.OrganisationId) is { } o ? $", {o.ShortName}" : "")}"))];
        Log = await identities.LogAsync(Review, Viewer, HttpContext.RequestAborted);
        return Page();
    }

    /// <summary>Names a reader.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.PersonId is null) ModelState.AddModelError("Input.PersonId", "Choose who is to read.");
        if (!ModelState.IsValid || !await TryAsync(() => readers.NameAsync(Review.Id, Input.PersonId!.Value, Acting(), HttpContext.RequestAborted))) return await OnGetAsync();
        Success("The reader was named.");
        return Redirect($"{ReviewAddress}/readers");
    }

    /// <summary>Ends somebody's reading.</summary>
    public async Task<IActionResult> OnPostEndAsync(Guid reader)
    {
        if (!await TryAsync(() => readers.EndAsync(reader, Acting(), HttpContext.RequestAborted))) return await OnGetAsync();
        Success("This person is no longer a reader.");
        return Redirect($"{ReviewAddress}/readers");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Who.</summary>
        [Display(Name = "Name a reader")]
        public Guid? PersonId { get; set; }
    }
}

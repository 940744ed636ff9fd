using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Identity;

/// <summary>Reads an identity, with a reason that is logged; or erases it.</summary>
[Needs(RecordKind.ConfidentialIdentity, Verb.See)]
public sealed class IndexModel(IdentityService identities, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The pseudonym.</summary>
    public string Called { get; private set; } = "";

    /// <summary>The witness.</summary>
    public Guid WitnessId { get; private set; }

    /// <summary>The identity, closed.</summary>
    public ConfidentialIdentity Identity { get; private set; } = null!;

    /// <summary>Who it is, only in the answer to the form: it is in no address and kept nowhere.</summary>
    public string? Who { get; private set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Asks for the reason.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness) => await EnterAsync(witness) ? Page() : NotFound();

    /// <summary>Logs the reading and shows the name.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness)
    {
        if (!await EnterAsync(witness)) return NotFound();
        await TryAsync(async () => Who = await identities.ReadAsync(witness, Input.Reason ?? "", Acting(), HttpContext.RequestAborted));
        return Page();
    }

    /// <summary>Keeps it until another day.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Guid witness)
    {
        if (!await EnterAsync(witness)) return NotFound();
        if (!ModelState.IsValid || !await TryAsync(() => identities.KeepUntilAsync(witness, Input.EraseOn?.Value, Acting(Input.Why), HttpContext.RequestAborted))) return Page();
        Success($"The identity is kept until {DateWords.For(Input.EraseOn!.Value!.Value)}.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}/identity");
    }

    /// <summary>Erases it.</summary>
    public async Task<IActionResult> OnPostEraseAsync(Guid witness)
    {
        if (!await EnterAsync(witness)) return NotFound();
        if (string.IsNullOrWhiteSpace(Input.Because)) ModelState.AddModelError("Input.Because", "Say why the identity is erased.");
        if (!ModelState.IsValid || !await TryAsync(() => identities.EraseAsync(witness, Input.Because!, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The identity was erased for good.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}");
    }

    private async Task<bool> EnterAsync(Guid witness)
    {
        Response.Headers.CacheControl = "no-store";
        if (await FindAsync<Domain.Reviews.Witness>(witness) is not { } found || await identities.FindAsync(witness, Viewer, HttpContext.RequestAborted) is not { } identity) return false;
        Called = found.Called;
        WitnessId = witness;
        Identity = identity;
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Why the identity is read.</summary>
        [Display(Name = "Why you need to know who this is")]
        public string? Reason { get; set; }

        /// <summary>The day on which it is erased.</summary>
        [Display(Name = "Keep it until")]
        public DateInput? EraseOn { get; set; }

        /// <summary>Why it is kept until another day.</summary>
        [Display(Name = "Why it is kept until then")]
        public string? Why { get; set; }

        /// <summary>Why it is erased.</summary>
        [Display(Name = "Why it is erased")]
        public string? Because { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.SendWitnessCheck;

/// <summary>Makes the private link of a witness, and decides on their corrections.</summary>
[Needs(RecordKind.Evidence, Verb.Change)]
public sealed class IndexModel(WitnessCheckService checks, WitnessService witnesses, EvidenceAccessService evidence, MailService mail, PartnershipSettingsService settings, TimeProvider clock) : EvidencePage(evidence)
{
    /// <summary>The witness.</summary>
    public Domain.Reviews.Witness Witness { get; private set; } = null!;

    /// <summary>Their latest check.</summary>
    public WitnessCheck? Check { get; private set; }

    /// <summary>What they answered.</summary>
    public IReadOnlyList<(PointCheck Answer, KeyPoint Point)> Answers { get; private set; } = [];

    /// <summary>How far the mail with the link has come; null where none carries it.</summary>
    public MailStanding? Mail { get; private set; }

    /// <summary>Whether links can be mailed.</summary>
    public bool MailIsSetUp => mail.IsSetUp;

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The link, once, in the answer to the form.</summary>
    public string? Link { get; private set; }

    /// <summary>Whether links may be made now.</summary>
    public bool MayChange { get; private set; }

    /// <summary>Now.</summary>
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The last whole day the link works.</summary>
    public DateOnly LastDay => UkClock.DateOf(Check!.ExpiresAt).AddDays(-1);

    /// <summary>Shows how far the check has come.</summary>
    public async Task<IActionResult> OnGetAsync(Guid witness) => await EnterAsync(witness) ? Page() : NotFound();

    /// <summary>Makes a link and shows it. There is no redirect: the link is kept nowhere, so that nobody else can find it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid witness)
    {
        if (!await EnterAsync(witness)) return NotFound();
        var secret = "";
        if (!await TryAsync(async () => secret = await checks.SendAsync(witness, Acting(), HttpContext.RequestAborted, Input.MailTo, $"{Request.Scheme}://{Request.Host}"))) return Page();
        await EnterAsync(witness);
        Link = $"{(await settings.HoldingAsync(Partnership.Id, HttpContext.RequestAborted)).PublicAddress ?? $"{Request.Scheme}://{Request.Host}"}/witness-check/{secret}";
        ModelState.Clear();
        Input = new InputModel();
        Response.Headers.CacheControl = "no-store";
        return Page();
    }

    /// <summary>Takes the link back.</summary>
    public async Task<IActionResult> OnPostWithdrawAsync(Guid witness, Guid check)
    {
        if (!await EnterAsync(witness)) return NotFound();
        if (!await TryAsync(() => checks.WithdrawAsync(check, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The link was withdrawn. It no longer works.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}/check");
    }

    /// <summary>Takes or leaves a correction.</summary>
    public async Task<IActionResult> OnPostDecideAsync(Guid witness, Guid? take, Guid? leave)
    {
        if (!await EnterAsync(witness)) return NotFound();
        if ((take ?? leave) is not { } answer) return BadRequest();
        if (!await TryAsync(() => checks.DecideAsync(answer, take is not null, Acting(), HttpContext.RequestAborted))) return Page();
        Success(take is not null ? "The correction was taken." : "The point was left as it was.");
        return Redirect($"{ReviewAddress}/witnesses/{witness}/check");
    }

    private async Task<bool> EnterAsync(Guid witness)
    {
        await EnterEvidenceAsync();
        if (await witnesses.FindAsync(Review.Id, witness, Viewer, HttpContext.RequestAborted) is not { } view) return false;
        Warn(view.Witness);
        Witness = view.Witness;
        Check = view.Check;
        MayChange = Access.MayChange(view.Witness);
        Mail = await mail.StandingAsync(view.Check?.MailId, HttpContext.RequestAborted);
        Answers = await checks.AnswersAsync(Review, witness, Viewer, HttpContext.RequestAborted);
        return true;
    }

    /// <summary>The form's field.</summary>
    public sealed class InputModel
    {
        /// <summary>Where the link is mailed.</summary>
        [Display(Name = "Email address of the witness (optional)")]
        public string? MailTo { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Papers.Accept;

/// <summary>Accepts a draft as a review, in one step.</summary>
[Needs(RecordKind.DraftReview, Verb.Change)]
public sealed class IndexModel(DraftReviewService drafts, DraftAcceptanceService acceptance) : DraftPage(drafts)
{
    private readonly DraftReviewService _drafts = drafts;

    /// <summary>The bodies that may have convened it.</summary>
    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>The kinds of review.</summary>
    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ReviewKind>().Select(k => new Choice(k.ToString(), ReviewWords.For(k)))];

    /// <summary>The councils.</summary>
    public IReadOnlyList<Choice> Councils => [.. Partnership.Councils.Select(o => new Choice(o.Id.ToString(), o.Name))];

    /// <summary>Why it cannot be accepted yet.</summary>
    public IReadOnlyList<Reason> Blocking { get; private set; } = [];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid draft)
    {
        if (!await ShowAsync(draft)) return await GoneAsync(draft);
        Input = new InputModel { Title = Draft.Title, Kind = Draft.Kind, EraseOn = DateInput.From(Acting().Today.AddYears(2)) };
        return Page();
    }

    /// <summary>Accepts it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid draft)
    {
        if (!await ShowAsync(draft)) return await GoneAsync(draft);
        if (!ModelState.IsValid) return Page();
        Review? review = null;
        var accept = new AcceptDraft(draft, Version, Input.SetUp(), Input.EraseOn?.Value);
        if (!await TryAsync(async () => review = await acceptance.AcceptAsync(accept, Acting(), HttpContext.RequestAborted)))
        {
            if (Conflict is not null) Version = Draft.Version;
            return Page();
        }

        Success($"{review!.Reference} was made of the paper.");
        return Redirect($"{Address}/reviews/{review.Reference.ToLowerInvariant()}/sessions");
    }

    private async Task<bool> ShowAsync(Guid draft)
    {
        if (!await EnterAsync(draft)) return false;
        Blocking = Draft.Outline.ReasonsItCannotBeAccepted();
        Bodies = [.. (await _drafts.BodiesAsync(Partnership.Id, HttpContext.RequestAborted)).Select(b => new Choice(b.Id.ToString(), b.Name))];
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>The title.</summary>
        [Display(Name = "Title of the review")]
        public string? Title { get; set; }

        /// <summary>The kind.</summary>
        [Display(Name = "Kind of review")]
        public ReviewKind Kind { get; set; }

        /// <summary>The body that convened it.</summary>
        [Display(Name = "Convened by")]
        public Guid? ConvenedByBodyId { get; set; }

        /// <summary>The office of the person who did.</summary>
        [Display(Name = "Office of the person who convened it")]
        public string? ConvenedByOffice { get; set; }

        /// <summary>That person's council.</summary>
        [Display(Name = "Council of the person who convened it")]
        public Guid? ConvenedByOrganisationId { get; set; }

        /// <summary>The day identities are erased.</summary>
        [Display(Name = "Erase identities on")]
        public DateInput? EraseOn { get; set; }

        /// <summary>What was typed, for the service.</summary>
        public ReviewSetUp SetUp() => new() { Title = Title ?? "", Kind = Kind, ConvenedByBodyId = ConvenedByBodyId, ConvenedByOffice = ConvenedByOffice, ConvenedByOrganisationId = ConvenedByOrganisationId };
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.RecordNotice;

/// <summary>Records a notice that an overview and scrutiny committee served on a council. Where none was served, none is recorded and no clock runs.</summary>
[Needs(RecordKind.Route, Verb.Change)]
public sealed class IndexModel(StatutoryNoticeService notices) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Councils => [.. Partnership.Councils.Where(c => RoutePolicy.MayChange(Viewer, Review, c.Id)).Select(c => new Choice(c.Id.ToString(), c.Name))];

    public IReadOnlyList<Choice> Committees { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await EnterAsync() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        if (!Guid.TryParse(Input.OrganisationId, out var council)) ModelState.AddModelError("Input.OrganisationId", "Choose the council that received the notice.");
        if (!ModelState.IsValid) return Page();
        var input = new ServeNotice(Review.Id, council, Guid.TryParse(Input.BodyId, out var body) ? body : null, Input.HasPowers, Input.ReportReceivedOn?.Value, Input.NoticeReceivedOn?.Value);
        if (!await TryAsync(() => notices.ServeAsync(input, Acting()))) return Page();
        Success("The notice was recorded, and its two months run.");
        return Redirect($"{ReviewAddress}/route#notices");
    }

    private async Task<IActionResult?> EnterAsync()
    {
        if (Councils.Count == 0) return Forbid();
        Committees = [.. (await notices.CommitteesAsync(Partnership.Id)).Select(b => new Choice(b.Id.ToString(), b.Name))];
        return null;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "Council that received the notice")]
        public string? OrganisationId { get; set; }

        [Display(Name = "Committee that served it")]
        public string? BodyId { get; set; }

        [Display(Name = "A joint panel’s powers")]
        public bool HasPowers { get; set; }

        [Display(Name = "Day the council received the report")]
        public DateInput? ReportReceivedOn { get; set; }

        [Display(Name = "Day the council received the notice")]
        public DateInput? NoticeReceivedOn { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.AnswerNotice;

/// <summary>Records how a council responded to a statutory notice and where the response is published.</summary>
[Needs(RecordKind.Route, Verb.Change)]
public sealed class IndexModel(StatutoryNoticeService notices) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public StatutoryNotice Notice { get; private set; } = null!;

    /// <summary>Why no response can be recorded now.</summary>
    public IReadOnlyList<Reason> Blocks => [.. Notice.ReasonsItCannotBeRespondedTo(DateOnly.MaxValue, "given", DateOnly.MaxValue).Where(r => r.At is null)];

    public async Task<IActionResult> OnGetAsync(Guid notice)
    {
        if (await EnterAsync(notice) is { } refused) return refused;
        Input = new InputModel { Version = Notice.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid notice)
    {
        if (await EnterAsync(notice) is { } refused) return refused;
        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => notices.RespondAsync(notice, Input.Version, Input.RespondedOn?.Value, Input.RespondedHow, Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = Notice.Version;
                Conflict = new BothVersions([new("Responded on", DateWords.For(Notice.RespondedOn, ""), DateWords.For(Input.RespondedOn?.Value, "")), new("How", Notice.RespondedHow, Input.RespondedHow)]);
            }

            return Page();
        }

        Success("The response to the notice was recorded.");
        return Redirect($"{ReviewAddress}/route#notices");
    }

    private async Task<IActionResult?> EnterAsync(Guid id)
    {
        if ((await notices.OfReviewAsync(Review, Viewer)).FirstOrDefault(n => n.Id == id) is not { } found) return NotFound();
        Notice = found;
        return RoutePolicy.MayChange(Viewer, Review, found.OrganisationId) ? null : Forbid();
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Day the council responded")]
        public DateInput? RespondedOn { get; set; }

        [Display(Name = "How it responded, and where the response is published")]
        public string? RespondedHow { get; set; }
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Actions.Progress;

/// <summary>Reports what has happened with an action, with evidence where there is any.</summary>
[Needs(RecordKind.Action, Verb.Change)]
public sealed class IndexModel(ActionService actions) : ActionPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Why nothing can be reported now.</summary>
    public IReadOnlyList<Reason> Blocks => One.ReasonsItsProgressCannotBeRecorded();

    public async Task<IActionResult> OnGetAsync() => await EnterAsync() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        EvidenceFile? file = null;
        if (Input.File is { Length: > EvidenceFile.MostBytes }) ModelState.AddModelError("Input.File", "The file must be smaller than 20 MB.");
        else if (Input.File is { } given)
        {
            using var copy = new MemoryStream();
            await given.CopyToAsync(copy, HttpContext.RequestAborted);
            file = new EvidenceFile(Path.GetFileName(given.FileName), given.ContentType, copy.ToArray());
        }

        if (!ModelState.IsValid) return Page();
        if (!await TryAsync(() => actions.RecordProgressAsync(new RecordProgress(One.Id, Input.Text ?? "", Input.EvidenceLink, file, Input.NotBegun), Acting()))) return Page();
        Success($"Progress of {One.Reference} was recorded.");
        return Redirect(ActionAddress);
    }

    private async Task<IActionResult?> EnterAsync() => !await FindAsync() ? NotFound() : Shown.MayMove ? null : Forbid();

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "What has happened?")]
        public string? Text { get; set; }

        [Display(Name = "Web address of the evidence (if there is one)")]
        public string? EvidenceLink { get; set; }

        [Display(Name = "Has it begun?")]
        public bool NotBegun { get; set; }

        [Display(Name = "Evidence as a file (if there is one)")]
        public IFormFile? File { get; set; }
    }
}

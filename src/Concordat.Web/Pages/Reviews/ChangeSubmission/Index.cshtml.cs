using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.ChangeSubmission;

/// <summary>Corrects a submission, or takes it out.</summary>
[Needs(RecordKind.Review, Verb.Change)]
public sealed class IndexModel(SubmissionService submissions) : ReviewPage
{
    /// <summary>The submission of the address.</summary>
    [FromRoute]
    public Guid Submission { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public SubmissionInput Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ReviewPolicy.MayChange(Viewer, Review)) return Forbid();
        if (await FindAsync(cancellationToken) is not { } now) return NotFound();
        Input = new SubmissionInput { Version = now.Version, Kind = now.Kind, FromName = now.FromName, ThroughName = now.ThroughName, ReceivedOn = DateInput.From(now.ReceivedOn), Text = now.Text };
        return Page();
    }

    /// <summary>Saves it, or shows both versions when somebody else saved first.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is null) return NotFound();
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(async () => await submissions.ChangeAsync(Submission, Input.Version, Input.ToDetails(), await Input.FileAsync(cancellationToken), Acting(), cancellationToken)))
        {
            Success("The submission was changed.");
            return Redirect($"{ReviewAddress}/submissions");
        }

        if (Conflict is null || await FindAsync(cancellationToken) is not { } now) return Page();
        Conflict = new BothVersions(
        [
            new("Name", now.FromName, Input.FromName),
            new("Through whom it came", now.ThroughName, Input.ThroughName),
            new("Received on", DateWords.For(now.ReceivedOn), DateWords.For(Input.ReceivedOn?.Value, "")),
            new("What it says", now.Text, Input.Text),
        ]);
        Input.Version = now.Version;
        return Page();
    }

    /// <summary>Takes it out.</summary>
    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancellationToken)
    {
        if (await FindAsync(cancellationToken) is null) return NotFound();
        ModelState.Clear();
        if (!await TryAsync(() => submissions.RemoveAsync(Submission, Acting(), cancellationToken))) return Page();
        Success("The submission was taken out.");
        return Redirect($"{ReviewAddress}/submissions");
    }

    private async Task<Submission?> FindAsync(CancellationToken cancellationToken) => (await submissions.ListAsync(Review, Viewer, cancellationToken)).FirstOrDefault(s => s.Id == Submission);
}

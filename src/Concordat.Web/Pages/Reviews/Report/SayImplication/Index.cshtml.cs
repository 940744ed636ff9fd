using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.SayImplication;

/// <summary>Says what one implication is, or why there is none.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel(ReportService reports) : ReviewPage
{
    [BindProperty(SupportsGet = true, Name = "implication")]
    public Guid ImplicationId { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReportImplication Stored { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        Input = new InputModel { Version = Stored.Version, Applies = Stored.IsNotApplicable ? "no" : "yes", Text = Stored.Text, NotApplicableReason = Stored.NotApplicableReason };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        var isNotApplicable = Input.Applies == "no";
        var say = new Application.Publication.SayImplication(ImplicationId, Input.Version, isNotApplicable ? null : Input.Text, isNotApplicable, Input.NotApplicableReason);
        if (await TryAsync(() => reports.SayImplicationAsync(say, Acting(), cancellationToken)))
        {
            Success($"The implication “{ImplicationWords.For(Stored.Kind)}” was saved.");
            return Redirect($"{ReviewAddress}/report");
        }

        if (Conflict is not null && await FindAsync(cancellationToken))
        {
            Conflict = new BothVersions([new("What it means", Stored.Text, Input.Text), new("Why it is not applicable", Stored.NotApplicableReason, Input.NotApplicableReason)]);
            Input.Version = Stored.Version;
        }

        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if ((await reports.FindAsync(Review, Viewer, cancellationToken))?.Implications.FirstOrDefault(implication => implication.Id == ImplicationId) is not { } found) return false;
        Stored = found;
        return true;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Applies { get; set; }

        public string? Text { get; set; }

        public string? NotApplicableReason { get; set; }
    }
}

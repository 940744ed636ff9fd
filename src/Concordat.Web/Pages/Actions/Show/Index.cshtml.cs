using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Actions.Show;

/// <summary>One action: what it is, who owns it, when it is due, what has happened.</summary>
[Needs(RecordKind.Action, Verb.See)]
public sealed class IndexModel(ActionService actions) : ActionPage
{
    public string ReviewAddress => $"{Address}/reviews/{Shown.Review.Reference.ToLowerInvariant()}";

    public string WhoCanSeeIt => WhoCanSee.Sentence(
        Shown.Recommendation is { IsExempt: true } ? RecordKind.ExemptMatter : Shown.Recommendation is { Status: RecommendationStatus.Draft } ? RecordKind.Finding : RecordKind.Action,
        Partnership, Shown.Review.KeptToConvener ? Shown.Review.ConvenedByOrganisationId : null)
        + (Shown.Recommendation is { IsExempt: true, Status: not RecommendationStatus.Draft } ? " Those who answer for an organisation its recommendation is made to see it too." : "");

    public async Task<IActionResult> OnGetAsync() => await FindAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostStartAsync(int version) => MoveAsync("was started", () => actions.StartAsync(One.Id, version, Acting()));

    public Task<IActionResult> OnPostCompleteAsync(int version) => MoveAsync("is complete", () => actions.CompleteAsync(One.Id, version, Acting()));

    public Task<IActionResult> OnPostResumeAsync(int version) => MoveAsync("was resumed", () => actions.ResumeAsync(One.Id, version, Acting()));

    public Task<IActionResult> OnPostCloseAsync(int version) => MoveAsync("was closed", () => actions.CloseAsync(One.Id, version, Acting()));

    /// <summary>The file a note was given with.</summary>
    public async Task<IActionResult> OnGetEvidenceAsync(Guid note)
    {
        if (!await FindAsync() || await actions.EvidenceAsync(Partnership.Id, One.Number, note, Viewer) is not { } file) return NotFound();
        // Always saved, never shown in the page's own origin: what somebody attached may be a page with a script in it.
        return File(file.Content, "application/octet-stream", file.Name);
    }

    private async Task<IActionResult> MoveAsync(string said, Func<Task> move)
    {
        if (!await FindAsync()) return NotFound();
        if (!await TryAsync(move)) return Page();
        Success($"{One.Reference} {said}.");
        return Redirect(ActionAddress);
    }
}

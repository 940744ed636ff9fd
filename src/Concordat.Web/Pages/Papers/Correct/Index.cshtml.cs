using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Papers.Correct;

/// <summary>What was read from a paper, beside the paper, to be corrected.</summary>
[Needs(RecordKind.DraftReview, Verb.Change)]
public sealed class IndexModel(DraftReviewService drafts) : DraftPage(drafts)
{
    private readonly DraftReviewService _drafts = drafts;

    /// <summary>The paper, each line linked with what was made of it.</summary>
    public PaperView Paper => field ??= new PaperView(Draft);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid draft) => await EnterAsync(draft) ? Page() : await GoneAsync(draft);

    /// <summary>Does what the pressed button says with its passage.</summary>
    public async Task<IActionResult> OnPostAsync(Guid draft, int? up, int? down, int? merge, int? leaveOut, int? putBack, int? confidence, int? open)
    {
        if (!await EnterAsync(draft)) return await GoneAsync(draft);
        if ((up ?? down ?? merge ?? leaveOut ?? putBack ?? confidence ?? open) is not { } item) return BadRequest();
        var before = Draft.Outline.Items.TakeWhile(i => i.Id != item).LastOrDefault()?.Id;
        if (!await CorrectAsync(outline =>
        {
            if (up is not null) outline.MoveUp(item);
            else if (down is not null) outline.MoveDown(item);
            else if (merge is not null) outline.MergeWithPrevious(item);
            else if (leaveOut is not null || putBack is not null) outline.LeaveOut(item, leaveOut is not null);
            else outline.HoldInConfidence(item, confidence is not null);
        }))
        {
            return Page();
        }

        return Redirect($"{DraftAddress}#item-{(merge is not null && before is { } kept ? kept : item)}");
    }

    /// <summary>Throws the draft away.</summary>
    public async Task<IActionResult> OnPostDiscardAsync(Guid draft)
    {
        if (!await EnterAsync(draft)) return await GoneAsync(draft);
        if (!await TryAsync(() => _drafts.DiscardAsync(draft, Version, Acting(), HttpContext.RequestAborted)))
        {
            Version = Draft.Version;
            return Page();
        }

        Success("The draft was discarded. The paper can be read again.");
        return Redirect($"{Address}/papers");
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Documents.Reading;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Papers.Read;

/// <summary>Reads a council paper into a draft review.</summary>
[Needs(RecordKind.DraftReview, Verb.Create)]
[Upload]
public sealed class IndexModel(DraftReviewService drafts) : PartnershipPage
{
    /// <summary>What came of the same paper before.</summary>
    public DraftReview? Before { get; private set; }

    /// <summary>Where that is, when the viewer may go there.</summary>
    public string? BeforeHref { get; private set; }

    /// <summary>The paper.</summary>
    [BindProperty, Display(Name = "The paper")]
    public IFormFile? Paper { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet(bool tooLarge)
    {
        if (tooLarge) ModelState.AddModelError("Paper", UploadAttribute.TooLarge);
    }

    /// <summary>Reads it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        foreach (var reason in EvidenceFileService.ReasonsItCannotBeTaken(Paper?.FileName, Paper?.Length ?? 1)) ModelState.AddModelError("Paper", reason.Text);
        if (!ModelState.IsValid) return Page();
        var content = new byte[Paper!.Length];
        await using (var stream = Paper.OpenReadStream()) await stream.ReadExactlyAsync(content, HttpContext.RequestAborted);
        if (await drafts.ReadBeforeAsync(Partnership.Id, content, HttpContext.RequestAborted) is { } before)
        {
            Before = before;
            BeforeHref = await HrefOfAsync(before);
            return Page();
        }

        var result = PaperReading.Read(content, Paper.FileName);
        foreach (var refusal in result.Refusals) ModelState.AddModelError("Paper", refusal.Text);
        if (result.Draft is not { } read) return Page();
        var kept = new ReadPaper(Paper.FileName, content, read.Title, PaperOutline.KindOf(read), PaperOutline.Of(read), PaperText.Lines(content, Paper.FileName));
        var id = Guid.Empty;
        if (!await TryAsync(async () => id = await drafts.KeepAsync(Partnership.Id, kept, Acting(), HttpContext.RequestAborted), "")) return Page();
        return Redirect($"{Address}/papers/{id}");
    }

    private async Task<string?> HrefOfAsync(DraftReview before)
    {
        if (before.Status == DraftReviewStatus.Open) return DraftReviewPolicy.MaySee(Viewer, before) ? $"{Address}/papers/{before.Id}" : null;
        var reviews = await drafts.ReviewsOfAsync([before], Viewer, HttpContext.RequestAborted);
        return before.ReviewId is { } id && reviews.TryGetValue(id, out var review) ? $"{Address}/reviews/{review.Reference.ToLowerInvariant()}" : null;
    }
}

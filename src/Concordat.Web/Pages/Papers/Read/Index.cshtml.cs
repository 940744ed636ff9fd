using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Documents.Reading;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Papers.Read;

/// <summary>Reads council papers into draft reviews, several at once, each with its own outcome.</summary>
[Needs(RecordKind.DraftReview, Verb.Create)]
[Upload]
public sealed class IndexModel(DraftReviewService drafts) : PartnershipPage
{
    private const int MostPapers = 20;

    /// <summary>What became of each paper, in the order they were chosen.</summary>
    public IReadOnlyList<PaperOutcome> Outcomes { get; private set; } = [];

    /// <summary>The papers.</summary>
    [BindProperty, Display(Name = "The papers")]
    public List<IFormFile> Paper { get; set; } = [];

    /// <summary>Shows the form.</summary>
    public void OnGet(bool tooLarge)
    {
        if (tooLarge) ModelState.AddModelError("Paper", UploadAttribute.TooLarge);
    }

    /// <summary>Reads them, and goes straight to the draft when one paper was chosen and read.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Paper.Count == 0) ModelState.AddModelError("Paper", EvidenceFileService.ReasonsItCannotBeTaken(null, 1)[0].Text);
        if (Paper.Count > MostPapers) ModelState.AddModelError("Paper", $"Choose at most {MostPapers} papers at once.");
        if (!ModelState.IsValid) return Page();
        List<PaperOutcome> outcomes = [];
        foreach (var file in Paper) outcomes.Add(await ReadAsync(file));
        if (outcomes is [{ Status: PaperOutcomeStatus.Read, Href: { } draft }]) return Redirect(draft);
        if (outcomes is [{ Status: PaperOutcomeStatus.Refused, Reasons: var reasons }])
        {
            foreach (var reason in reasons) ModelState.AddModelError("Paper", reason);
            return Page();
        }

        Outcomes = outcomes;
        return Page();
    }

    private async Task<PaperOutcome> ReadAsync(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName);
        if (EvidenceFileService.ReasonsItCannotBeTaken(file.FileName, file.Length) is { Count: > 0 } faults) return new(name, PaperOutcomeStatus.Refused, null, [.. faults.Select(f => f.Text)]);
        var content = new byte[file.Length];
        await using (var stream = file.OpenReadStream()) await stream.ReadExactlyAsync(content, HttpContext.RequestAborted);
        if (await drafts.ReadBeforeAsync(Partnership.Id, content, Viewer, HttpContext.RequestAborted) is { } before)
            return new(name, PaperOutcomeStatus.ReadBefore, await HrefOfAsync(before), []) { ReadOn = UkClock.DateOf(before.ReadAt) };
        // Reading is work for the processor: it must not hold up the thread that answers others.
        var result = await Task.Run(() => PaperReading.Read(content, name), HttpContext.RequestAborted);
        if (result.Draft is not { } read) return new(name, PaperOutcomeStatus.Refused, null, [.. result.Refusals.Select(r => r.Text)]);
        var kept = new ReadPaper(name, content, read.Title, PaperOutline.KindOf(read), PaperOutline.Of(read), result.Lines);
        try
        {
            return new(name, PaperOutcomeStatus.Read, $"{Address}/papers/{await drafts.KeepAsync(Partnership.Id, kept, Acting(), HttpContext.RequestAborted)}", []);
        }
        catch (RefusedException refused)
        {
            return new(name, PaperOutcomeStatus.Refused, null, [.. refused.Reasons.Select(r => r.Text)]);
        }
    }

    private async Task<string?> HrefOfAsync(DraftReview before)
    {
        if (before.Status == DraftReviewStatus.Open) return $"{Address}/papers/{before.Id}";
        var reviews = await drafts.ReviewsOfAsync([before], Viewer, HttpContext.RequestAborted);
        return before.ReviewId is { } id && reviews.TryGetValue(id, out var review) ? $"{Address}/reviews/{review.Reference.ToLowerInvariant()}" : null;
    }
}

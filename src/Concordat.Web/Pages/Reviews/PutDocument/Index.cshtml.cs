using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.PutDocument;

/// <summary>Puts a document in evidence.</summary>
[Needs(RecordKind.Evidence, Verb.Create)]
[Upload]
public sealed class IndexModel(ReviewDocumentService documents, EvidenceAccessService evidence) : EvidencePage(evidence)
{
    /// <summary>The classifications the viewer may choose from.</summary>
    public IReadOnlyList<Choice> Classifications =>
        [.. Enum.GetValues<DocumentClassification>().Where(c => c != DocumentClassification.InConfidence || Access.IsReader).Select(c => new Choice(c.ToString(), EvidenceWords.For(c)))];

    /// <summary>The file.</summary>
    [BindProperty, Display(Name = "File")]
    public IFormFile? Document { get; set; }

    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(bool tooLarge)
    {
        await EnterEvidenceAsync();
        if (tooLarge) ModelState.AddModelError("Document", UploadAttribute.TooLarge);
        return Access.MayRecord ? Page() : Forbid();
    }

    /// <summary>Puts it in evidence.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await EnterEvidenceAsync();
        foreach (var reason in EvidenceFileService.ReasonsItCannotBeTaken(Document?.FileName, Document?.Length ?? 1)) ModelState.AddModelError("Document", reason.Text);
        if (!ModelState.IsValid) return Page();
        var content = new byte[Document!.Length];
        await using (var stream = Document.OpenReadStream()) await stream.ReadExactlyAsync(content, HttpContext.RequestAborted);
        var put = new Application.Reviews.PutDocument(Input.Title ?? "", Input.Author, Input.DatedOn?.Value, Input.Classification, Document.FileName, content);
        if (!await TryAsync(() => documents.PutAsync(Review.Id, put, Acting(), HttpContext.RequestAborted))) return Page();
        Success("The document was put in evidence.");
        return Redirect($"{ReviewAddress}/documents");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>What it is called.</summary>
        [Display(Name = "What the document is called")]
        public string? Title { get; set; }

        /// <summary>Who it is from.</summary>
        [Display(Name = "Who it is from")]
        public string? Author { get; set; }

        /// <summary>The date it bears.</summary>
        [Display(Name = "Date of the document")]
        public DateInput? DatedOn { get; set; }

        /// <summary>Who may open it.</summary>
        [Display(Name = "Who may open it")]
        public DocumentClassification Classification { get; set; } = DocumentClassification.Internal;
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Shared;
using Concordat.Documents.Tables;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations;

/// <summary>A page that takes a table in: the file is read and what it would do is shown; it stays here until the button takes it in.</summary>
[Upload]
public abstract class ImportPage(KeptUploadService uploads) : PartnershipPage
{
    /// <summary>The file.</summary>
    [BindProperty, Display(Name = "CSV or Excel file")]
    public IFormFile? TableFile { get; set; }

    /// <summary>The file that was shown, by its key.</summary>
    [BindProperty]
    public Guid? Kept { get; set; }

    /// <summary>Shows the form.</summary>
    public void OnGet(bool tooLarge)
    {
        if (tooLarge) ModelState.AddModelError(nameof(TableFile), UploadAttribute.TooLarge);
    }

    /// <summary>The file that was chosen, as a table; null with an error where there is none or it cannot be read.</summary>
    protected async Task<(byte[] Content, TableReading Table)?> ReadChosenAsync()
    {
        if (TableFile is null) ModelState.AddModelError(nameof(TableFile), "Choose a CSV file or an Excel workbook.");
        else if (TableFile.Length > KeptUploadService.LargestFile) ModelState.AddModelError(nameof(TableFile), "The file is larger than 20 MB. Split it into smaller ones.");
        if (!ModelState.IsValid) return null;
        using var copy = new MemoryStream();
        await TableFile!.CopyToAsync(copy, HttpContext.RequestAborted);
        return Read(copy.ToArray());
    }

    /// <summary>The file that was shown, as a table; null with an error where it is gone.</summary>
    protected async Task<(byte[] Content, TableReading Table)?> ReadKeptAsync()
    {
        if (Kept is { } id && await uploads.FindAsync(id, Partnership.Id, Acting(), HttpContext.RequestAborted) is { } content) return Read(content);
        ModelState.AddModelError(nameof(TableFile), "The file is no longer kept here. Choose it again.");
        return null;
    }

    /// <summary>Keeps the file that is shown until it is taken in.</summary>
    protected async Task KeepAsync(byte[] content)
    {
        Kept = await uploads.KeepAsync(Partnership.Id, content, Acting(), HttpContext.RequestAborted);
        ModelState.Remove(nameof(Kept));
    }

    /// <summary>Forgets the file that was taken in.</summary>
    protected Task ForgetAsync() => uploads.ForgetAsync(Kept!.Value, Acting());

    private (byte[] Content, TableReading Table)? Read(byte[] content)
    {
        using var stream = new MemoryStream(content);
        var reading = TableReader.Read(stream);
        foreach (var refusal in reading.Refusals) ModelState.AddModelError(nameof(TableFile), refusal.Text);
        return reading.Refusals.Count > 0 ? null : (content, reading);
    }
}

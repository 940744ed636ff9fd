using System.ComponentModel.DataAnnotations;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Reviews;

/// <summary>The form in which a submission is recorded.</summary>
public sealed class SubmissionInput
{
    /// <summary>The version the person was shown.</summary>
    public int Version { get; set; }

    /// <inheritdoc cref="Submission.Kind"/>
    [Display(Name = "From whom is it?"), Required(ErrorMessage = "Choose from whom the submission is")]
    public SubmissionKind? Kind { get; set; }

    /// <inheritdoc cref="Submission.FromName"/>
    [Display(Name = "Name")]
    public string? FromName { get; set; }

    /// <inheritdoc cref="Submission.ThroughName"/>
    [Display(Name = "Through whom it came (optional)")]
    public string? ThroughName { get; set; }

    /// <inheritdoc cref="Submission.ReceivedOn"/>
    [Display(Name = "Day it was received"), Required(ErrorMessage = "Enter the day it was received")]
    public DateInput? ReceivedOn { get; set; }

    /// <inheritdoc cref="Submission.Text"/>
    [Display(Name = "What it says")]
    public string? Text { get; set; }

    /// <summary>The file it came as.</summary>
    [Display(Name = "File it came as (optional)")]
    public IFormFile? File { get; set; }

    /// <summary>What was typed, for the service.</summary>
    public SubmissionDetails ToDetails() => new(Kind ?? SubmissionKind.Public, FromName ?? "", ThroughName, Text, ReceivedOn?.Value ?? default, null);

    /// <summary>The file that was sent, if any.</summary>
    public async Task<EvidenceFile?> FileAsync(CancellationToken cancellationToken)
    {
        if (File is null) return null;
        using var content = new MemoryStream();
        await File.CopyToAsync(content, cancellationToken);
        return new EvidenceFile(File.FileName, File.ContentType, content.ToArray());
    }
}

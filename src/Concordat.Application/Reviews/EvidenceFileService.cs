using System.Security.Cryptography;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Reviews;

/// <summary>Files put in evidence and papers evidence was read from. One in confidence is opened by readers only.</summary>
public sealed class EvidenceFileService(ConcordatContext context, EvidenceAccessService evidence)
{
    /// <summary>The largest file taken, in bytes.</summary>
    public const long LargestFile = 50L * 1024 * 1024;

    /// <summary>Why a file of this size and name cannot be taken.</summary>
    public static IReadOnlyList<Reason> ReasonsItCannotBeTaken(string? name, long size)
    {
        if (size > LargestFile) return [new("The file is larger than 50 MB. Save it in a smaller form, or split it, and try again.", "File")];
        if (size == 0) return [new("The file is empty. Choose another.", "File")];
        return Given.IsGiven(name) ? [] : [new("Choose a file.", "File")];
    }

    /// <summary>Keeps a file byte for byte. It is saved with what it is put in evidence for.</summary>
    internal StoredFile Keep(Guid partnershipId, string name, byte[] content, ActionContext by)
    {
        RefusedException.ThrowIfAny(ReasonsItCannotBeTaken(name, content.LongLength));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        var file = StoredFile.Keep(by.NewKey(), partnershipId, SafeName(name), FileSniffer.ContentTypeOf(content), content, sha256, by.By.PersonId, by.At);
        context.Add(file);
        return file;
    }

    /// <summary>A file with its bytes, when the viewer may open it; null otherwise, whether it is there or not.</summary>
    public async Task<StoredFile?> OpenAsync(Guid partnershipId, Guid fileId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var file = await context.Files.AsNoTracking().Where(f => f.Id == fileId && f.PartnershipId == partnershipId).Select(f => new { f.InConfidence, f.ByPersonId }).SingleOrDefaultAsync(cancellationToken);
        if (file is null || !await MayOpenAsync(partnershipId, fileId, file.InConfidence, file.ByPersonId, viewer, cancellationToken)) return null;
        return await context.Files.AsNoTracking().SingleAsync(f => f.Id == fileId, cancellationToken);
    }

    /// <summary>Whether the viewer may open a file, for the page that would lead to it; false where there is none.</summary>
    public async Task<bool> MayOpenAsync(Guid partnershipId, Guid? fileId, Viewer viewer, CancellationToken cancellationToken = default)
    {
        var file = fileId is null ? null : await context.Files.AsNoTracking().Where(f => f.Id == fileId && f.PartnershipId == partnershipId).Select(f => new { f.InConfidence, f.ByPersonId }).SingleOrDefaultAsync(cancellationToken);
        return file is not null && await MayOpenAsync(partnershipId, fileId!.Value, file.InConfidence, file.ByPersonId, viewer, cancellationToken);
    }

    private async Task<bool> MayOpenAsync(Guid partnershipId, Guid fileId, bool inConfidence, Guid? byPersonId, Viewer viewer, CancellationToken cancellationToken)
    {
        var uses = await context.Set<EvidenceSession>().Where(e => e.SourceFileId == fileId).Select(e => new { e.ReviewId, e.InConfidence })
            .Concat(context.Set<Witness>().Where(e => e.SourceFileId == fileId).Select(e => new { e.ReviewId, e.InConfidence }))
            .Concat(context.Set<KeyPoint>().Where(e => e.SourceFileId == fileId).Select(e => new { e.ReviewId, e.InConfidence }))
            .Concat(context.Set<PanelNote>().Where(e => e.SourceFileId == fileId).Select(e => new { e.ReviewId, e.InConfidence }))
            .Concat(context.Set<ReviewDocument>().Where(e => e.FileId == fileId).Select(e => new { e.ReviewId, e.InConfidence }))
            .Distinct().ToListAsync(cancellationToken);
        if (uses.Count == 0)
        {
            // A paper nobody has accepted yet.
            return inConfidence ? byPersonId is not null && byPersonId == viewer.PersonId && viewer.May(RecordKind.DraftReview, Verb.See, partnershipId, null)
                : viewer.May(RecordKind.DraftReview, Verb.See, partnershipId, null);
        }

        var seen = false;
        foreach (var use in uses)
        {
            var access = await evidence.OfAsync(use.ReviewId, viewer, cancellationToken);
            var may = access is not null && viewer.May(RecordKind.Evidence, Verb.See, partnershipId, null) && (!(use.InConfidence || inConfidence) || access.IsReader);
            // One use in confidence that the viewer may not read closes the file, whatever else came of it.
            if (use.InConfidence && !may) return false;
            seen |= may;
        }

        return seen;
    }

    private static string SafeName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(c => !char.IsControl(c))]).Trim();
        return clean.Length == 0 ? "file" : clean.Length > 200 ? clean[^200..] : clean;
    }
}

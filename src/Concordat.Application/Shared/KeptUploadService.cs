using Concordat.Application.Storage;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Shared;

/// <summary>
/// Keeps a chosen file between the preview of an import and the import itself, so that nothing of it has to pass through the page.
/// It is read and checked again from the start when it is taken in.
/// </summary>
public sealed class KeptUploadService(ConcordatContext context, WallClock wall)
{
    /// <summary>The largest file kept, in bytes.</summary>
    public const int LargestFile = 20 << 20;

    /// <summary>Keeps it for the person who chose it.</summary>
    public async Task<Guid> KeepAsync(Guid partnershipId, byte[] content, ActionContext by, CancellationToken cancellationToken = default)
    {
        if (by.By.PersonId is not { } person) throw new RefusedException("Sign in to take a file in.");
        if (content.Length > LargestFile) throw new RefusedException("The file is larger than 20 MB. Split it into smaller ones.");
        var id = Guid.CreateVersion7(new DateTimeOffset(wall.Now, TimeSpan.Zero));
        const string keep = "INSERT INTO kept_uploads (id, partnership_id, person_id, kept_at, content) VALUES ({0}, {1}, {2}, {3}, {4})";
        await context.Database.ExecuteSqlRawAsync(keep, [id, partnershipId, person, wall.Now, content], cancellationToken);
        return id;
    }

    /// <summary>The file; null when it is gone or another person chose it.</summary>
    public Task<byte[]?> FindAsync(Guid id, Guid partnershipId, ActionContext by, CancellationToken cancellationToken = default) =>
        context.Set<KeptUpload>().AsNoTracking().Where(u => u.Id == id && u.PartnershipId == partnershipId && u.PersonId == by.By.PersonId).Select(u => u.Content).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Forgets a file that was taken in.</summary>
    public Task ForgetAsync(Guid id, ActionContext by, CancellationToken cancellationToken = default) =>
        context.Set<KeptUpload>().Where(u => u.Id == id && u.PersonId == by.By.PersonId).ExecuteDeleteAsync(cancellationToken);
}

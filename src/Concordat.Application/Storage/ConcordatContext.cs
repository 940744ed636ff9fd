using Concordat.Application.Shared;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.Storage;

/// <summary>
/// The facts, mapped. Services write through <see cref="SaveAsync"/>, which puts the change and its entry in the audit trail
/// into one transaction; nothing else saves.
/// </summary>
public sealed partial class ConcordatContext(DbContextOptions<ConcordatContext> options) : DbContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<Partnership> Partnerships => Set<Partnership>();

    public DbSet<RoleHolding> RoleHoldings => Set<RoleHolding>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    public DbSet<Setting> Settings => Set<Setting>();

    /// <summary>
    /// Saves every change made through this context, with one entry in the audit trail, all or nothing. Throws
    /// <see cref="ChangedByAnotherException"/> when somebody saved one of the records first.
    /// </summary>
    public Task SaveAsync(ActionContext context, string action, AuditSubject subject, CancellationToken cancellationToken = default) =>
        SaveToldAsync(context, action, () => [(subject, AuditContent.Of(this, context.Why))], cancellationToken);

    /// <summary>
    /// Saves every change at once, with one entry in the audit trail for each subject that <paramref name="subjectOf"/> finds
    /// for a changed record, so that each is read by those who may read its own subject and by nobody else.
    /// </summary>
    public Task SaveBySubjectAsync(ActionContext context, string action, Func<object, AuditSubject> subjectOf, CancellationToken cancellationToken = default) =>
        SaveToldAsync(context, action, () => AuditContent.BySubject(this, context.Why, subjectOf), cancellationToken);

    private async Task SaveToldAsync(ActionContext context, string action, Func<IReadOnlyList<(AuditSubject Subject, AuditContent Content)>> tell, CancellationToken cancellationToken)
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
        {
            if (entry.State == EntityState.Modified) entry.Property(nameof(IVersioned.Version)).CurrentValue = (int)entry.Property(nameof(IVersioned.Version)).OriginalValue! + 1;
        }

        var told = tell();
        try
        {
            await BeginIfNoneAsync(cancellationToken);
            if (context.Form is { IsKept: false } form) await KeepAsync(form, told[0].Subject, cancellationToken);
            foreach (var (subject, content) in told) await RecordAsync(context, action, subject, content.ToJson(), cancellationToken);
            await SaveAndIndexAsync(cancellationToken);
            await using var transaction = Database.CurrentTransaction!;
            await transaction.CommitAsync(cancellationToken);
            Interlocked.Increment(ref _saves);
            if (context.Form is not null) context.Form.IsKept = true;
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new ChangedByAnotherException(Words(exception.Entries[0].Metadata.ClrType.Name), exception);
        }
        catch (Exception exception) when (FullDisk.Is(exception))
        {
            // Undone whole; the page shows what was typed again, with the reason.
            if (Database.CurrentTransaction is { } open) await open.DisposeAsync();
            ChangeTracker.Clear();
            throw new RefusedException(FullDisk.Sentence);
        }
    }

    // The key decides: of two sendings at once the second waits here for the first, and then finds it kept.
    private async Task KeepAsync(FormSent form, AuditSubject subject, CancellationToken cancellationToken)
    {
        const string keep = "INSERT INTO sent_forms (hash, sent_at, made_kind, made_id) VALUES ({0}, {1}, {2}, {3}) ON CONFLICT (hash) DO NOTHING";
        if (await Database.ExecuteSqlRawAsync(keep, [form.Hash, form.At, subject.Kind, subject.Id], cancellationToken) > 0) return;
        ChangeTracker.Clear();
        await using var transaction = Database.CurrentTransaction!;
        await transaction.RollbackAsync(cancellationToken);
        throw new FormSentBeforeException();
    }

    private async Task RecordAsync(ActionContext context, string action, AuditSubject subject, string content, CancellationToken cancellationToken)
    {
        var entry = new AuditEntry
        {
            // Both databases keep whole microseconds.
            At = new DateTime(context.At.Ticks / 10 * 10, DateTimeKind.Utc),
            PersonId = context.By.PersonId,
            OrganisationId = context.By.OrganisationId,
            PartnershipId = subject.PartnershipId,
            Action = action,
            SubjectKind = subject.Kind,
            SubjectId = subject.Id,
            Scope = subject.Scope,
            ScopeId = subject.ScopeId,
            Content = content,
            ContentHash = AuditHashes.OfContent(content),
        };
        await ChainAsync(entry, cancellationToken);
        Add(entry);
    }

    /// <summary>The next number of a kind in a partnership (12 for REC-12). Held until the save: two people never get the same one.</summary>
    public async Task<int> NextNumberAsync(Guid partnershipId, string kind, CancellationToken cancellationToken = default)
    {
        await BeginIfNoneAsync(cancellationToken);
        const string take = "INSERT INTO reference_counters (partnership_id, kind, last) VALUES ({0}, {1}, 1) ON CONFLICT (partnership_id, kind) DO UPDATE SET last = reference_counters.last + 1 RETURNING partnership_id, kind, last";
        return (await Set<ReferenceCounter>().FromSqlRaw(take, partnershipId, kind).AsNoTracking().ToListAsync(cancellationToken)).Single().Last;
    }

    /// <summary>Refuses when the record is no longer at the version the person was looking at.</summary>
    public void Expect(IVersioned record, int version)
    {
        if (record.Version != version) throw new ChangedByAnotherException(Words(record.GetType().Name));
    }

    private async Task BeginIfNoneAsync(CancellationToken cancellationToken)
    {
        if (Database.CurrentTransaction is null) await Database.BeginTransactionAsync(cancellationToken);
    }

    private async Task ChainAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        const string move = "UPDATE audit_heads SET sequence = sequence + 1 WHERE id = 1 RETURNING id, sequence, hash";
        var head = (await Set<AuditHead>().FromSqlRaw(move).AsNoTracking().ToListAsync(cancellationToken)).Single();
        entry.Sequence = head.Sequence;
        entry.PreviousHash = head.Hash;
        entry.Hash = AuditHashes.OfEntry(entry);
        await Database.ExecuteSqlRawAsync("UPDATE audit_heads SET hash = {0} WHERE id = 1", [entry.Hash], cancellationToken);
    }

    private static string Words(string typeName) => SnakeCaseNames.Of(typeName).Replace('_', ' ');

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ConcordatContext).Assembly);
        SnakeCaseNames.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcInstants>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }
}

using System.Collections;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Concordat.Application.PersonalData;

/// <summary>
/// Reads, from every table there is, the records that name a person. It follows the model, so that a new kind of record is in
/// the answer from its first day without anybody remembering to add it; secrets and what the audit trail leaves out are not.
/// </summary>
internal static class HeldRecordReading
{
    private static readonly MethodInfo Generic = typeof(HeldRecordReading).GetMethod(nameof(ReadRowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static IEnumerable<IEntityType> TypesOf(ConcordatContext context) => context.Model.GetEntityTypes()
        .Where(type => !type.IsOwned() && !type.HasSharedClrType && type.FindAnnotation(AuditRules.NotAudited) is null && type.GetTableName() is not null
            && !type.ClrType.Name.StartsWith("Identity", StringComparison.Ordinal) && !type.ClrType.Name.StartsWith("Confidential", StringComparison.Ordinal))
        .OrderBy(type => type.ClrType.Name, StringComparer.Ordinal);

    public static Task<IReadOnlyList<object>> ReadAsync(ConcordatContext context, IEntityType type, Guid? personId, IReadOnlyList<string> names, int most, CancellationToken cancellationToken) =>
        (Task<IReadOnlyList<object>>)Generic.MakeGenericMethod(type.ClrType).Invoke(null, [context, type, personId, names, most, cancellationToken])!;

    public static HeldRecord Describe(ConcordatContext context, IEntityType type, object row, Guid? personId, IReadOnlyList<string> names)
    {
        var fields = new Dictionary<string, string>();
        var because = "It names the person";
        Guid? id = null;
        foreach (var property in type.GetProperties())
        {
            var value = context.Entry(row).Property(property.Name).CurrentValue;
            if (property.Name == "Id" && value is Guid key) id = key;
            if (property.FindAnnotation(AuditRules.ValueNotAudited) is not null && property.ClrType != typeof(string)) continue;
            if (IsSecret(property) || Text(value) is not { Length: > 0 } text) continue;
            if (personId is not null && value is Guid person && person == personId) because = property.Name == "Id" ? "It is the person’s own record" : $"It points to the person ({Words(property.Name)})";
            fields[Words(property.Name)] = text;
        }

        context.Entry(row).State = EntityState.Detached;
        return new HeldRecord(Words(type.ClrType.Name), id, because, fields);
    }

    private static async Task<IReadOnlyList<object>> ReadRowsAsync<T>(ConcordatContext context, IEntityType type, Guid? personId, IReadOnlyList<string> names, int most, CancellationToken cancellationToken)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        Expression? any = null;
        foreach (var property in type.GetProperties())
        {
            if (IsSecret(property)) continue;
            var stored = property.FindTypeMapping()?.Converter is null;
            if (property.ClrType == typeof(string) && stored)
            {
                var value = Property(row, property.Name, typeof(string));
                foreach (var name in names)
                {
                    any = Or(any, Contains(value, name));
                    any = Or(any, Contains(Expression.Call(value, nameof(string.ToLower), null), name.ToLowerInvariant()));
                }
            }
            else if (personId is not null && (property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?)) && (property.Name.EndsWith("PersonId", StringComparison.Ordinal) || property.Name == "PersonAboveId" || (type.ClrType == typeof(Domain.Councils.Person) && property.Name == "Id")))
            {
                any = Or(any, Expression.Equal(Property(row, property.Name, property.ClrType), Expression.Convert(Expression.Constant(personId.Value), property.ClrType)));
            }
        }

        if (any is null) return [];
        return await context.Set<T>().IgnoreAutoIncludes().AsNoTracking().Where(Expression.Lambda<Func<T, bool>>(any, row)).Take(most).Cast<object>().ToListAsync(cancellationToken);
    }

    private static MethodCallExpression Property(ParameterExpression row, string name, Type type) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [type], row, Expression.Constant(name));

    private static MethodCallExpression Contains(Expression value, string text) =>
        Expression.Call(value, typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!, Expression.Constant(text));

    private static Expression Or(Expression? one, Expression other) => one is null ? other : Expression.OrElse(one, other);

    // Passwords, keys and closed identities: their values are nobody's to read, whoever asks.
    private static bool IsSecret(IProperty property) => property.ClrType == typeof(byte[])
        || property.Name.Contains("Hash", StringComparison.Ordinal) || property.Name.Contains("Stamp", StringComparison.Ordinal)
        || property.Name.Contains("Secret", StringComparison.Ordinal) || property.Name is "Closed" or "ClosedText"
        || property.Name.Contains("Token", StringComparison.Ordinal) || property.Name.Contains("Xml", StringComparison.Ordinal);

    private static string Words(string name)
    {
        var words = SnakeCaseNames.Of(name).Replace('_', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "Yes" : "No",
        DateTime at => at.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable many => string.Join("; ", many.Cast<object?>().Select(Text)),
        IFormattable thing => thing.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}

using System.Data.Common;
using Concordat.Application.Storage;
using Microsoft.EntityFrameworkCore;

namespace Concordat.TestKit;

/// <summary>What tables, columns, keys and indexes a database has, one line each, so that two databases can be compared.</summary>
public static class SchemaText
{
    private const string OfSqlite = """
        SELECT m.name || '.' || c.name || ' ' || lower(c.type) || CASE WHEN c."notnull" OR c.pk > 0 THEN ' not null' ELSE '' END || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' END
          FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'search_%' AND m.name <> 'schema_scripts'
        UNION ALL
        SELECT m.name || ' index ' || CASE WHEN l."unique" THEN 'unique ' ELSE '' END || (SELECT group_concat(i.name, ',') FROM pragma_index_info(l.name) i)
          FROM sqlite_master m, pragma_index_list(m.name) l WHERE m.type = 'table' AND l.origin = 'c' AND m.name NOT LIKE 'search_%'
        UNION ALL
        SELECT m.name || ' foreign key ' || f."from" || ' to ' || f."table" || ' on delete ' || lower(f.on_delete)
          FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND m.name NOT LIKE 'search_%'
        ORDER BY 1
        """;

    private const string OfPostgres = """
        SELECT table_name || '.' || column_name || ' ' || data_type || CASE WHEN is_nullable = 'NO' THEN ' not null' ELSE '' END
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE 'search_%' AND table_name <> 'schema_scripts'
        UNION ALL
        SELECT tablename || ' index ' || regexp_replace(indexdef, '^CREATE (UNIQUE )?INDEX \S+ ON \S+ ', '\1') FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE 'search_%' AND tablename <> 'schema_scripts'
        UNION ALL
        SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype = 'f' AND conrelid::regclass::text NOT LIKE 'search_%'
        ORDER BY 1
        """;

    /// <summary>The lines that describe a database. Tables named search_… belong to each database's own full-text search and are left out.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(ConcordatContext context, DatabaseKind kind)
    {
        var connection = context.Database.GetDbConnection();
        await context.Database.OpenConnectionAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = kind == DatabaseKind.Sqlite ? OfSqlite : OfPostgres;
        var lines = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}

using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Concordat.Application.Storage;

/// <summary>Where the facts are kept: a SQLite file, or a PostgreSQL connection string.</summary>
public sealed record DatabaseAddress(DatabaseKind Kind, string ConnectionString)
{
    /// <summary>A SQLite database in a file.</summary>
    public static DatabaseAddress SqliteFile(string path) => new(DatabaseKind.Sqlite, new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = 30,
        Pooling = true,
    }.ToString());

    /// <summary>A PostgreSQL database.</summary>
    public static DatabaseAddress Postgres(string connectionString) => new(DatabaseKind.Postgres, connectionString);

    /// <summary>The SQLite file; null on PostgreSQL.</summary>
    public string? SqlitePath => Kind == DatabaseKind.Sqlite ? new SqliteConnectionStringBuilder(ConnectionString).DataSource : null;

    /// <summary>Said to people: the file, or the server and database without the password.</summary>
    public string Description => Kind switch
    {
        DatabaseKind.Sqlite => SqlitePath!,
        DatabaseKind.Postgres => Describe(new NpgsqlConnectionStringBuilder(ConnectionString)),
    };

    /// <summary>Points EF Core at the database.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        switch (Kind)
        {
            case DatabaseKind.Sqlite:
                options.UseSqlite(ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
                options.AddInterceptors(SqliteDurability.Instance);
                break;
            case DatabaseKind.Postgres:
                options.UseNpgsql(ConnectionString, postgres => postgres.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
                break;
        }
    }

    private static string Describe(NpgsqlConnectionStringBuilder builder) => $"PostgreSQL database “{builder.Database}” on {builder.Host}";
}

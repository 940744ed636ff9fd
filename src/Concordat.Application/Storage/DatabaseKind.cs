namespace Concordat.Application.Storage;

/// <summary>The two databases the program runs on.</summary>
public enum DatabaseKind
{
    /// <summary>SQLite in a file beside the program: the default, with no set-up.</summary>
    Sqlite,

    /// <summary>PostgreSQL, for many people and several processes.</summary>
    Postgres,
}

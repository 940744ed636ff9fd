using Microsoft.Data.Sqlite;
using Npgsql;

namespace Concordat.Application.Storage;

/// <summary>A server without room: the save is undone whole, and whoever typed is told so on the page they typed in.</summary>
public static class FullDisk
{
    /// <summary>What is said.</summary>
    public const string Sentence = "Nothing was saved, because the server’s disk is full. What you typed is still here: ask whoever runs the server to make room, then send it again.";

    /// <summary>Whether that is the cause, however deep.</summary>
    public static bool Is(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            if (exception is SqliteException { SqliteErrorCode: 13 } or PostgresException { SqlState: PostgresErrorCodes.DiskFull } or IOException { HResult: 28 }) return true;
        }

        return false;
    }
}

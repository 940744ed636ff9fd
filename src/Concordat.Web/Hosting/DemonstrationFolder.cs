using Concordat.Application.Storage;

namespace Concordat.Web.Hosting;

/// <summary>The folder of the demonstration, which starts from the same data each time.</summary>
internal static class DemonstrationFolder
{
    private static readonly string[] Ours = ["concordat.db", "concordat.db-wal", "concordat.db-shm"];

    /// <summary>Takes out the demonstration's own files. A folder that holds anything else is left alone.</summary>
    public static void Empty(string folder)
    {
        if (Directory.EnumerateFileSystemEntries(folder).Any(path => !Ours.Contains(Path.GetFileName(path)) && Path.GetFileName(path) is not ("keys" or ".lock")))
            throw new DatabaseNotUsableException($"The folder {folder} holds other files, so the demonstration does not empty it. Choose an empty folder in CONCORDAT_DATA.");
        foreach (var name in Ours) File.Delete(Path.Combine(folder, name));
    }
}

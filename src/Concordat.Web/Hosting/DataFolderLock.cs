using Concordat.Application.Storage;

namespace Concordat.Web.Hosting;

/// <summary>
/// Says that the data folder is in use: servers share it, a restore wants it alone. The system lets go of it when the process
/// ends, however it ends.
/// </summary>
public sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <summary>For a server. Throws with one sentence while a restore has the folder.</summary>
    public static DataFolderLock Share(string folder) =>
        Take(folder, FileAccess.Read, FileShare.ReadWrite) ?? throw new DatabaseNotUsableException($"A restore is under way in {folder}. Start the program again when it is done.");

    /// <summary>For a restore; null while a server runs.</summary>
    public static DataFolderLock? Alone(string folder) => Take(folder, FileAccess.ReadWrite, FileShare.None);

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static DataFolderLock? Take(string folder, FileAccess access, FileShare share)
    {
        var path = Path.Combine(folder, ".lock");
        try
        {
            using (new FileStream(path, FileMode.OpenOrCreate, FileAccess.Read, FileShare.ReadWrite))
            {
            }

            return new DataFolderLock(new FileStream(path, FileMode.Open, access, share));
        }
        catch (IOException)
        {
            return null;
        }
    }
}

namespace Concordat.TestKit;

/// <summary>Where the repository is, for tests that read its files or start its program.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Debug or Release: what the tests were built as.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Concordat.slnx"))) return folder.FullName;
        }
        throw new InvalidOperationException($"There is no Concordat.slnx above {AppContext.BaseDirectory}.");
    }
}

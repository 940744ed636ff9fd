namespace Concordat.Application.Shared;

/// <summary>Reads reference data that is part of the program.</summary>
internal static class ReferenceFile
{
    public static string Read(string name)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

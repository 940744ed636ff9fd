using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Concordat.Web.Hosting;

/// <summary>The stylesheet, script and icon as they were built. They never change while the program runs, so nothing watches them: a server has few watchers to give.</summary>
public sealed class ProgramFiles(string folder) : IFileProvider, IDisposable
{
    private readonly PhysicalFileProvider? _files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;

    /// <inheritdoc/>
    public IFileInfo GetFileInfo(string subpath) => _files?.GetFileInfo(subpath) ?? new NotFoundFileInfo(subpath);

    /// <inheritdoc/>
    public IDirectoryContents GetDirectoryContents(string subpath) => _files?.GetDirectoryContents(subpath) ?? NotFoundDirectoryContents.Singleton;

    /// <inheritdoc/>
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    /// <inheritdoc/>
    public void Dispose() => _files?.Dispose();
}

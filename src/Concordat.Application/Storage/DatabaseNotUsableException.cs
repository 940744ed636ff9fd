namespace Concordat.Application.Storage;

/// <summary>The database cannot be used. The message is one sentence for whoever starts the program.</summary>
public sealed class DatabaseNotUsableException(string message, Exception? cause = null) : Exception(message, cause);

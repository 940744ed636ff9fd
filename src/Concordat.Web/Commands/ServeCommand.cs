using System.Net.Sockets;
using Concordat.Application.Storage;
using Concordat.Web.Hosting;

namespace Concordat.Web.Commands;

/// <summary><c>concordat [serve]</c> and <c>concordat demo</c>: serves the program until it is stopped.</summary>
public static class ServeCommand
{
    /// <summary>Serves. Each thing that can stand in the way gets one sentence on standard error and status 1.</summary>
    public static async Task<int> RunAsync(string[] args, bool demonstration)
    {
        string? urls = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--urls" && i + 1 < args.Length) urls = args[++i];
            else if (args[i].StartsWith("--urls=", StringComparison.Ordinal)) urls = args[i]["--urls=".Length..];
            else return Wrong($"“{args[i]}” is not understood here. ./concordat --help lists the commands.");
        }

        var settings = ServerSettings.FromEnvironment(urls, demonstration);
        if (settings.Fault is { } fault) return Refused(fault);
        try
        {
            await settings.PrepareAsync();
            using var held = DataFolderLock.Share(settings.DataFolder);
            await using var app = Server.Create(settings);
            await Server.PrepareAsync(app);
            await app.StartAsync();
            await Server.GreetAsync(app, Console.Out);
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (DatabaseNotUsableException exception)
        {
            return Refused(exception.Message);
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException || exception.Message.Contains("address already in use", StringComparison.OrdinalIgnoreCase))
        {
            return Refused($"Something else already listens on {settings.Urls}. Stop it, or choose another address with --urls, such as --urls http://localhost:5090.");
        }
        catch (Exception exception) when (exception is SocketException or IOException or UnauthorizedAccessException or FormatException or InvalidOperationException)
        {
            return Refused($"The program could not start: {exception.Message}");
        }
    }

    private static int Refused(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 1;
    }

    private static int Wrong(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }
}

using Concordat.Web.Hosting;

namespace Concordat.Web.Commands;

/// <summary>Sends each verb to its command. Every command's exact shape is in docs/commands.md.</summary>
public static class CommandLine
{
    /// <summary>What <c>--help</c> prints.</summary>
    public const string Help = """
        Concordat, the partnership office of councils that share people and services.

        ./concordat [serve] [--urls ADDRESS]   serve the program (http://localhost:5080 unless told)
        ./concordat demo [--urls ADDRESS]      serve the demonstration partnership, always from the same data
        ./concordat import FILE… [--json]      read council papers
        ./concordat themes FILE [--json]       suggest themes from what witnesses said
        ./concordat balance FILE [--json]      work out political balance on committees
        ./concordat notice …                   days of notice, call-in and bank holidays
        ./concordat backup FILE                copy the SQLite database while the program runs
        ./concordat restore FILE               put a backup back while the program is stopped
        ./concordat --version                  which version this is

        Data are kept in ./data, or in the folder named by CONCORDAT_DATA, or on the PostgreSQL
        database whose connection string is in CONCORDAT_DATABASE. See docs/running.md.
        """;

    /// <summary>Runs a command line and gives its exit status: 0 done, 1 refused, 2 wrong usage.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        switch (args.Length == 0 || args[0].StartsWith("--urls", StringComparison.Ordinal) ? "serve" : args[0])
        {
            case "serve":
                return await ServeCommand.RunAsync(args.FirstOrDefault() == "serve" ? args[1..] : args, demonstration: false);
            case "demo":
                return await ServeCommand.RunAsync(args[1..], demonstration: true);
            case "backup":
                return await BackupCommand.RunAsync(args[1..]);
            case "restore":
                return await RestoreCommand.RunAsync(args[1..]);
            case "import":
                return await ImportCommand.RunAsync(args[1..]);
            case "balance":
                return await BalanceCommand.RunAsync(args[1..]);
            case "notice":
                return await NoticeCommand.RunAsync(args[1..]);
            case "themes":
                return await ThemesCommand.RunAsync(args[1..]);
            case "--help" or "-h" or "help":
                Console.WriteLine(Help);
                return 0;
            case "--version":
                Console.WriteLine(ServerSettings.ProgramVersion);
                return 0;
            default:
                Console.Error.WriteLine($"There is no command “{args[0]}”. ./concordat --help lists the commands.");
                return 2;
        }
    }
}

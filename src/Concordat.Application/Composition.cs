using Concordat.Application.Jobs;
using Concordat.Application.Mail;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Concordat.Application;

/// <summary>Puts the services together.</summary>
public static class Composition
{
    /// <summary>
    /// Adds the database, the key file and every service. A service is a public class of this project whose name ends in
    /// Service; it lives as long as the request. A kind of job is one that is an <see cref="IJobKind"/>.
    /// </summary>
    public static IServiceCollection AddConcordat(this IServiceCollection services, DatabaseAddress database, string keysFolder)
    {
        services.AddSingleton(database);
        services.AddSingleton(_ => SecretBox.Open(keysFolder));
        services.AddSingleton(new WallClock(TimeProvider.System));
        services.AddSingleton<Remembered>();
        services.AddSingleton<IMailSender>(new SmtpMailSender(Environment.GetEnvironmentVariable("CONCORDAT_SMTP")));
        services.AddDbContextPool<ConcordatContext>(database.Configure);
        foreach (var type in typeof(Composition).Assembly.GetExportedTypes())
        {
            if (type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Service", StringComparison.Ordinal)) services.AddScoped(type);
            if (type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IJobKind))) services.AddScoped(typeof(IJobKind), type);
        }

        return services;
    }
}

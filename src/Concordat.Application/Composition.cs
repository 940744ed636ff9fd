using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Concordat.Application;

/// <summary>Puts the services together.</summary>
public static class Composition
{
    /// <summary>
    /// Adds the database, the key file and every service. A service is a public class of this project whose name ends in
    /// Service; it lives as long as the request.
    /// </summary>
    public static IServiceCollection AddConcordat(this IServiceCollection services, DatabaseAddress database, string keysFolder)
    {
        services.AddSingleton(database);
        services.AddSingleton(_ => SecretBox.Open(keysFolder));
        services.AddDbContextPool<ConcordatContext>(database.Configure);
        foreach (var type in typeof(Composition).Assembly.GetExportedTypes())
        {
            if (type is { IsClass: true, IsAbstract: false } && type.Name.EndsWith("Service", StringComparison.Ordinal)) services.AddScoped(type);
        }

        return services;
    }
}

namespace Concordat.Application.Jobs;

/// <summary>A kind of job. It must bear being done twice: a process may die after the work and before it could say so.</summary>
public interface IJobKind
{
    /// <summary>Its name in the table of jobs.</summary>
    string Name { get; }

    /// <summary>The time of day in the United Kingdom from which it is done once every day; null for work that is asked for.</summary>
    TimeOnly? Daily { get; }

    /// <summary>Does the work. An exception means that it is tried again later.</summary>
    Task DoAsync(string subject, CancellationToken cancellationToken);
}

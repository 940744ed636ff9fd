namespace Concordat.Application.Shared;

/// <summary>
/// The form a person acts through. <paramref name="Hash"/> stands for the form and all that was in it, so that the same form sent
/// again is known; <paramref name="At"/> is the real time. It is given to <see cref="ActionContext"/> and kept with the first change
/// it makes.
/// </summary>
public sealed record FormSent(string Hash, DateTime At)
{
    /// <summary>Whether a change was made through it.</summary>
    public bool IsKept { get; internal set; }
}

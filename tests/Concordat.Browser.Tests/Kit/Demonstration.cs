using Xunit;

namespace Concordat.Browser.Tests.Kit;

/// <summary>
/// The demonstration, started once for all journeys through it: filling it takes seconds. They run one after the other, because its
/// day is everybody's; none counts on being the first.
/// </summary>
public sealed class Demonstration : IAsyncLifetime
{
    private ConcordatProgram? _program;

    public Uri Address => _program!.Address;

    public async ValueTask InitializeAsync() => _program = await ConcordatProgram.StartAsync("demo");

    public async ValueTask DisposeAsync()
    {
        if (_program is not null) await _program.DisposeAsync();
    }
}

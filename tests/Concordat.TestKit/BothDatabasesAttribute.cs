using System.Reflection;
using Concordat.Application.Storage;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace Concordat.TestKit;

/// <summary>Runs a theory once on SQLite and once on PostgreSQL. Inline values given to the attribute follow the database.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class BothDatabasesAttribute(params object?[] values) : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        ITheoryDataRow[] rows =
        [
            new TheoryDataRow([DatabaseKind.Sqlite, .. values]),
            new TheoryDataRow([DatabaseKind.Postgres, .. values])
            {
                Skip = TestDatabase.PostgresServer is null ? "No PostgreSQL here: set CONCORDAT_TEST_POSTGRES, or run ./test, which starts its own." : null,
            },
        ];
        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}

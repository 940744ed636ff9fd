using Xunit;

namespace Concordat.Browser.Tests.Kit;

[CollectionDefinition(Name)]
public sealed class DemonstrationJourneys : ICollectionFixture<Demonstration>
{
    public const string Name = "Journeys through the demonstration";
}

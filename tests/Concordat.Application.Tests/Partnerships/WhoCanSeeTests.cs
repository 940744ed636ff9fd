using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Partnerships;

public class WhoCanSeeTests
{
    private static readonly Guid Fenmoor = new("0199d000-0000-7000-8000-000000000001");

    private static readonly PartnershipView Partnership = new(
        new Guid("0199d000-0000-7000-8000-000000000000"), "Wash and Wolds Partnership", "wash-and-wolds", null, null,
        [new OrganisationView(Fenmoor, "Fenmoor Borough Council", "Fenmoor", OrganisationKind.Council, 1, new CouncilWords())]);

    [Fact]
    public void Sentence_EveryRole_SaysEverybody() =>
        WhoCanSee.Sentence(RecordKind.Review, Partnership).ShouldBe("Everybody who holds a role in the Wash and Wolds Partnership can see this.");

    [Fact]
    public void Sentence_KeptToOneCouncil_NamesIt() =>
        WhoCanSee.Sentence(RecordKind.Review, Partnership, Fenmoor).ShouldBe("Until its report is published, only people of Fenmoor Borough Council can see this.");

    [Fact]
    public void Sentence_SomeRoles_NamesThemAndNoOthers()
    {
        var sentence = WhoCanSee.Sentence(RecordKind.Finding, Partnership);

        sentence.ShouldStartWith("Partnership officers, scrutiny officers,");
        sentence.ShouldNotContain("administrators");
        sentence.ShouldNotContain("partners ");
    }

    [Fact]
    public void Sentence_NamedReaders_SaysOnlyThose() =>
        WhoCanSee.Sentence(RecordKind.ConfidentialIdentity, Partnership).ShouldBe("Only those scrutiny officers and monitoring officers whom the record names can see this.");
}

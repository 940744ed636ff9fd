using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.TestKit;
using Shouldly;
using Xunit;

namespace Concordat.Application.Tests.Partnerships;

public class RoleMatrixTests
{
    public static TheoryData<RecordKind> WhatAnAdministratorMayNotSee =>
    [
        RecordKind.Evidence, RecordKind.EvidenceInConfidence, RecordKind.ConfidentialIdentity, RecordKind.Finding, RecordKind.ExemptMatter, RecordKind.DraftReview, RecordKind.PersonalData,
    ];

    [Fact]
    public void RolesPage_EveryCell_IsWhatTheProgramFollows()
    {
        var rows = MatrixOfThePage();
        var roles = rows[0][2..].Select(words => Enum.GetValues<PartnershipRole>().Single(r => RoleWords.For(r) == words)).ToList();
        roles.ShouldBe(Enum.GetValues<PartnershipRole>());
        var onPage = rows[2..].SelectMany(row => roles.Select((role, i) => $"{row[0]}, {row[1]}, {RoleWords.For(role)}: {row[i + 2]}")).ToList();

        var inProgram = RoleMatrix.Current.Rows.SelectMany(row => roles.Select(role =>
            $"{RoleMatrixWords.For(row.Kind)}, {RoleMatrixWords.For(row.Verb)}, {RoleWords.For(role)}: {RoleMatrixWords.For(RoleMatrix.Current.ReachOf(role, row.Kind, row.Verb))}")).ToList();

        onPage.Except(inProgram).ShouldBeEmpty("docs/roles.md says these and the program does not.");
        inProgram.Except(onPage).ShouldBeEmpty("The program says these and docs/roles.md does not.");
    }

    [Theory, MemberData(nameof(WhatAnAdministratorMayNotSee))]
    public void Administrator_Alone_HasNoReachAtAll(RecordKind kind)
    {
        var partnership = Guid.CreateVersion7();
        var organisation = Guid.CreateVersion7();
        var viewer = new Viewer(Guid.CreateVersion7(), "Ann O’Brien", organisation, [new HeldRole(partnership, PartnershipRole.Administrator, organisation)]);

        foreach (var verb in Enum.GetValues<Verb>())
        {
            viewer.ReachOf(kind, verb, partnership).ShouldBe(Reach.None);
            viewer.May(kind, verb, partnership, organisation).ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(RecordKind.EvidenceInConfidence)]
    [InlineData(RecordKind.ConfidentialIdentity)]
    public void InConfidence_AnyRole_ReachesOnlyWhereItIsNamed(RecordKind kind)
    {
        foreach (var role in Enum.GetValues<PartnershipRole>())
        {
            foreach (var verb in Enum.GetValues<Verb>()) RoleMatrix.Current.ReachOf(role, kind, verb).ShouldBeOneOf(Reach.None, Reach.Named);
        }
    }

    [Fact]
    public void Viewer_RoleInAnotherPartnership_ReachesNothingHere()
    {
        var viewer = new Viewer(Guid.CreateVersion7(), "Bo", null, [.. Enum.GetValues<PartnershipRole>().Select(r => new HeldRole(Guid.CreateVersion7(), r, null))]);
        var here = Guid.CreateVersion7();

        RoleMatrix.Current.Rows.ShouldAllBe(row => viewer.ReachOf(row.Kind, row.Verb, here) == Reach.None);
    }

    private static List<string[]> MatrixOfThePage() =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs", "roles.md"))
            .SkipWhile(line => line != "## The matrix").SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries)),
    ];
}

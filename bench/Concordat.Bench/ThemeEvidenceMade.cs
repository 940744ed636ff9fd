using System.Globalization;
using Concordat.Domain.Reviews.ThemeFinding;

namespace Concordat.Bench;

/// <summary>Points as witnesses make them, the same for the same number: 25 sessions of 8 witnesses, each point of one or two sentences out of many parts.</summary>
internal static class ThemeEvidenceMade
{
    private static readonly string[] Who = ["Residents", "The depot crews", "Officers of both councils", "Ward members", "Our contractors", "Tenants in the towers", "The call centre", "Parish clerks", "Surveyors", "The finance team"];
    private static readonly string[] Does = ["complain about", "wait weeks for", "do not know about", "are proud of", "should be asked about", "have lost confidence in", "could save money on", "need training for", "repeat the work on", "work well together on"];
    private static readonly string[] What = ["missed bin collections", "damp and mould", "the shared laptops", "the contract procedure rules", "the swimming timetable", "vacant posts", "flooded gullies", "planning applications", "the recharge for legal advice", "home and office working", "member briefings", "grant bids", "empty homes", "the number 14 bus", "service reviews"];
    private static readonly string[] When = ["since the spring", "in three wards", "before the budget is set", "while the two systems stand apart", "although a plan was agreed", "because turnover is high", "and nobody says why", "as the pace of change is too fast", "when the office is closed", "without a reply"];

    public static IReadOnlyList<ThemeEvidence> Points(int count) =>
    [
        .. Enumerable.Range(0, count).Select(i => new ThemeEvidence(
            $"{Sentence(i)} {(i % 3 == 0 ? Sentence((i * 31) + 7) : "")}".Trim(),
            i + 1,
            string.Create(CultureInfo.InvariantCulture, $"Witness {i / 25}"),
            string.Create(CultureInfo.InvariantCulture, $"Session {i / 200}"))),
    ];

    private static string Sentence(int i) => string.Create(CultureInfo.InvariantCulture, $"{Who[i % 10]} {Does[i / 3 % 10]} {What[i * 7 % 15]} {When[i * 3 / 11 % 10]}, item {i % 97} of street {i % 389}.");
}

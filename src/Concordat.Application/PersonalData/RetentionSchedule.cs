using System.Globalization;
using Concordat.Application.Shared;
using Concordat.Domain.PersonalData;

namespace Concordat.Application.PersonalData;

/// <summary>How long each kind of record is kept, read from the program's own file.</summary>
public static class RetentionSchedule
{
    public static IReadOnlyList<RetentionRule> Rules { get; } =
    [
        .. ReferenceFile.Read("retention-schedule.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(parts => new RetentionRule(parts[0], parts[1], parts[2].Length == 0 ? null : int.Parse(parts[2], CultureInfo.InvariantCulture), parts[3], parts[4], parts[5])),
    ];

    public static RetentionRule Of(string key) => Rules.Single(rule => rule.Key == key);
}

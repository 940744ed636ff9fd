using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Domain.PersonalData;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Application.PersonalData;

/// <summary>
/// A person's own identity and statements given in confidence, for a subject access request (UK GDPR article 15), as far as the
/// reviews name whoever gathers as their reader. Every identity opened to find them is logged with the request as the reason.
/// </summary>
public sealed class ConfidentialDisclosureService(ConcordatContext context, IdentityService identities)
{
    private const string Elsewhere = "Evidence given in confidence to a review that does not name you as a reader is not in this file, and it does not say whether there is any. Ask the readers of the review, or the monitoring officer who names them.";

    internal async Task<(IReadOnlyList<HeldRecord> Records, IReadOnlyList<string> Notes)> OfAsync(SubjectRequest request, IReadOnlyList<string> names, ActionContext by, CancellationToken cancellationToken)
    {
        if (!await identities.MayReadAnyAsync(request.PartnershipId, by.By, cancellationToken)) return ([], [Elsewhere]);
        // The log is also read by those who name readers: it does not say which witness the person turned out to be.
        var opened = await identities.ReadAllAsync(request.PartnershipId, $"{request.Reference}, a subject access request: whether this witness is the person it is about", by, cancellationToken);
        var theirs = opened.Where(one => one.Who is { } who && names.Any(name => WholeWords.Holds(who, name))).ToList();
        var records = new List<HeldRecord>();
        foreach (var one in theirs) records.AddRange(await OfAsync(one, cancellationToken));
        List<string> notes =
        [
            "Identities and statements given in confidence to the reviews that name you as a reader are in this file where the identity holds the name or the email address as whole words. Somebody else may have the same name: make sure that it is this person before anything is given out. A group’s identity may name others. That you opened each identity is in the log of its review.",
            "What others said in confidence is not in this file, whether or not it concerns this person.",
            Elsewhere,
        ];
        var unopened = opened.Count(one => one.Who is null);
        if (unopened > 0) notes.Insert(0, $"{ListWords.Count(unopened, "identity", "identities")} could not be opened, because the key that closed them is not the one in use. Ask whoever keeps the server to put back the key file that belongs to this database, and gather again.");
        return (records, notes);
    }

    private async Task<IReadOnlyList<HeldRecord>> OfAsync(OpenedIdentity one, CancellationToken cancellationToken)
    {
        var witness = one.Witness;
        var identity = new Dictionary<string, string> { ["Identity"] = one.Who!, ["Known as"] = witness.Called, ["Review"] = $"{one.Review.Reference}: {one.Review.Title}", ["Kept until"] = DateWords.For(one.EraseOn) };
        if (witness.Role is { } role) identity["Role"] = role;
        if (witness.GroupSize is { } size) identity["People who spoke together"] = size.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var points = await context.Set<KeyPoint>().AsNoTracking().Where(p => p.WitnessId == witness.Id).OrderBy(p => p.Order).ThenBy(p => p.Id).ToListAsync(cancellationToken);
        var corrections = (await context.Set<PointCheck>().AsNoTracking().Where(c => c.WitnessId == witness.Id && c.Correction != null).OrderBy(c => c.AnsweredAt).ToListAsync(cancellationToken)).ToLookup(c => c.KeyPointId, c => c.Correction!);
        return
        [
            new HeldRecord("Identity given in confidence", witness.Id, "It holds the person’s name", identity),
            .. points.Select(p => new HeldRecord("Statement given in confidence", p.Id, $"{witness.Called} said it", Fields(p))),
        ];

        Dictionary<string, string> Fields(KeyPoint point)
        {
            var fields = new Dictionary<string, string> { ["Text"] = point.Text, ["Review"] = one.Review.Reference };
            if (point.SaidOn is { } on) fields["Said on"] = DateWords.For(on);
            if (point.ReleasedWording is { } wording) fields["Wording released for publication"] = wording;
            if (corrections[point.Id].Any()) fields["How the witness corrected it"] = string.Join("; ", corrections[point.Id]);
            return fields;
        }
    }
}

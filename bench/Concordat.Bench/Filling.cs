using Concordat.Application.Accounts;
using Concordat.Application.Search;
using Concordat.Application.Storage;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Bench;

/// <summary>Fills a database with records made by the domain's own rules, saved in bulk without the audit trail.</summary>
internal static class Filling
{
    public const string Email = "officer@example.gov.uk";
    public const string Password = "a long walk along the sea bank";
    private const int Batch = 2000;
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly string[] Words = ["culvert", "switchboard", "recruitment", "portfolio", "briefing", "telephone", "vacancy", "transition", "constitution", "alignment", "enquiry", "funding", "resilience", "procurement", "planning", "drainage", "audit", "savings", "capacity", "website"];

    public static async Task<Filled> FillAsync(DatabaseAddress address, Scale scale)
    {
        var clock = TimeProvider.System.GetUtcNow().UtcDateTime;
        var partnership = Partnership.Create(Guid.CreateVersion7(), "Wash and Wolds Partnership", "wash-and-wolds", new DateOnly(2020, 4, 1));
        var organisations = new[] { ("Fenmoor Borough Council", "Fenmoor"), ("Coastwold District Council", "Coastwold"), ("Marshland District Council", "Marshland") }
            .Select(o => Organisation.Create(Guid.CreateVersion7(), OrganisationKind.Council, o.Item1, o.Item2)).ToList();
        foreach (var organisation in organisations) partnership.Join(organisation.Id, null);
        var person = Person.Create(Guid.CreateVersion7(), "Siân O’Brien", Email, organisations[0].Id);
        var account = new Account { Id = Guid.CreateVersion7(), PersonId = person.Id, UserName = Email, NormalizedUserName = Email.ToUpperInvariant(), Email = Email, NormalizedEmail = Email.ToUpperInvariant(), SecurityStamp = Guid.CreateVersion7().ToString("N"), CreatedAt = clock, LockoutEnabled = true };
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, Password);
        await SaveAsync(address, [.. organisations, partnership, person, account, RoleHolding.Give(Guid.CreateVersion7(), partnership.Id, person.Id, PartnershipRole.ScrutinyOfficer, organisations[0].Id, Day)]);

        var reviews = Enumerable.Range(1, scale.Reviews).Select(n => Review.SetUp(Guid.CreateVersion7(), partnership.Id, n, new ReviewSetUp { Title = $"Review {n} of {Text(n, 4)}", Purpose = Text(n, 20), ConvenedByOffice = "Leader", StartsOn = Day })).ToList();
        await SaveAsync(address, [.. reviews]);
        await SaveAsync(address, Evidence(reviews, scale));
        await SaveAsync(address, Recommendations(partnership.Id, reviews, organisations, scale, person.Id, clock));
        await SaveAsync(address, [.. new[] { ("REV", scale.Reviews), ("REC", scale.Recommendations), ("ACT", scale.Recommendations) }.Select(c => new ReferenceCounter { PartnershipId = partnership.Id, Kind = c.Item1, Last = c.Item2 })]);
        await using var context = NewContext(address);
        await new SearchService(context).RebuildAsync();
        // As the nightly job does on SQLite, and PostgreSQL by itself.
        if (context.Database.IsNpgsql()) await context.Database.ExecuteSqlRawAsync("ANALYZE");
        else await SqliteUpkeep.GatherAsync(context);
        return new Filled(partnership.Id, person.Id, reviews[0].Id, 1, [.. organisations.Select(o => o.Id)]);
    }

    private static IEnumerable<object> Evidence(List<Review> reviews, Scale scale)
    {
        var each = scale.Points / scale.Reviews;
        foreach (var review in reviews)
        {
            var session = EvidenceSession.Record(Guid.CreateVersion7(), review.Id, 1, new SessionDetails("First session", Day), Day);
            yield return session;
            for (var w = 0; w < 10; w++)
            {
                var witness = Witness.Record(Guid.CreateVersion7(), session, w + 1, new WitnessDetails($"Witness {w + 1}"));
                yield return witness;
                for (var p = 0; p < each / 10; p++) yield return KeyPoint.Record(Guid.CreateVersion7(), witness, Text((review.Number * 1000) + (w * 100) + p, 18), Day, p + 1);
            }
        }
    }

    private static IEnumerable<object> Recommendations(Guid partnershipId, List<Review> reviews, List<Organisation> organisations, Scale scale, Guid personId, DateTime at)
    {
        for (var n = 1; n <= scale.Recommendations; n++)
        {
            var review = reviews[n % reviews.Count];
            var recommendation = Recommendation.Create(Guid.CreateVersion7(), partnershipId, review.Id, n, $"That each council {Text(n, 16)}", order: n);
            foreach (var organisation in organisations) recommendation.AddressTo(Addressee.Create(Guid.CreateVersion7(), recommendation.Id, organisation.Id));
            recommendation.Issue(Day);
            // Every council answers but for one in forty, so that something waits and my work has a list of a size people have.
            foreach (var addressee in recommendation.Addressees)
            {
                if (n % 40 == 0) continue;
                recommendation.Respond(addressee.Id, new ResponseGiven(Guid.CreateVersion7(), ResponseDecision.Accepted, $"Agreed: {Text(n, 10)}", "Cabinet", at, personId, MeetingOn: Day), Day);
            }

            yield return recommendation;
            yield return RecommendationAction.Create(Guid.CreateVersion7(), partnershipId, review.Id, n, new ActionDetails($"Do {Text(n, 6)}", OwnerPersonId: n % 400 == 0 ? personId : null), Day, recommendation.Id, organisationId: organisations[n % 3].Id, dueOn: Day.AddDays(n % 700));
        }
    }

    // The same words for the same number, so that two runs measure the same data.
    private static string Text(int seed, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => Words[((seed * 31) + (i * i * 7) + i) % Words.Length]));

    private static async Task SaveAsync(DatabaseAddress address, IEnumerable<object> records)
    {
        foreach (var batch in records.Chunk(Batch))
        {
            await using var context = NewContext(address);
            context.ChangeTracker.AutoDetectChangesEnabled = false;
            context.AddRange(batch);
            await context.SaveChangesAsync();
        }
    }

    internal static ConcordatContext NewContext(DatabaseAddress address)
    {
        var options = new DbContextOptionsBuilder<ConcordatContext>();
        address.Configure(options);
        return new ConcordatContext(options.Options);
    }
}

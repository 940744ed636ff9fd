using System.Reflection;
using System.Text;
using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Documents.Tables;
using Microsoft.AspNetCore.Identity;

namespace Concordat.Web.Demonstration;

/// <summary>
/// Fills an empty database with the Wash and Wolds Partnership, all of it invented, through the same services people use and
/// on the days things happened.
/// </summary>
public sealed partial class DemonstrationData(IServiceProvider services)
{
    private static readonly (string Name, string Short, OrganisationKind Kind, string? Ons, Governance? Governance)[] Councils =
    [
        ("Fenmoor Borough Council", "Fenmoor", OrganisationKind.Council, "E07999001", Governance.LeaderAndCabinet),
        ("Coastwold District Council", "Coastwold", OrganisationKind.Council, "E07999002", Governance.LeaderAndCabinet),
        ("Marshland District Council", "Marshland", OrganisationKind.Council, "E07999003", Governance.LeaderAndCabinet),
        ("Tidewater Services Ltd", "Tidewater", OrganisationKind.Company, null, null),
    ];

    private readonly Dictionary<string, Guid> _organisations = [];
    private readonly Dictionary<string, Guid> _bodies = [];
    private readonly Dictionary<string, Guid> _people = [];
    private Guid _partnershipId;

    /// <summary>Fills the database.</summary>
    public async Task FillAsync()
    {
        await HouseAsync();
        await PeopleAsync();
        await SettingsAsync();
        await ReviewsAsync();
    }

    private static ActionContext On(DateOnly day, Viewer? by = null, string? why = null) =>
        new(by ?? Viewer.Program, day.ToDateTime(new TimeOnly(10, 0), DateTimeKind.Utc), why);

    private async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    private Task HouseAsync() => InScopeAsync(async scope =>
    {
        var context = scope.GetRequiredService<ConcordatContext>();
        var partnership = Partnership.Create(NewId(), "Wash and Wolds Partnership", "wash-and-wolds", new DateOnly(2025, 4, 1),
            "Fenmoor, Coastwold and Marshland share their chief officers, most of their teams and the company that runs their finance, computers and customer contact. Each stays a sovereign council with its own members, budget and council tax.");
        _partnershipId = partnership.Id;
        var colour = 0;
        foreach (var (name, shortName, kind, ons, governance) in Councils)
        {
            var organisation = Organisation.Create(NewId(), kind, name, shortName, ons, governance);
            organisation.ColourNumber = ++colour;
            organisation.Speak(shortName == "Marshland" ? new CouncilWords { Executive = "Executive", Chair = "Chairman", PublicPart = "Part 1", ExemptPart = "Part 2" } : new CouncilWords(), $"data.protection@{shortName.ToLowerInvariant()}.example.gov.uk");
            context.Add(organisation);
            partnership.Join(organisation.Id, new DateOnly(2025, 4, 1));
            _organisations.Add(shortName, organisation.Id);
        }

        context.Add(partnership);
        Add(context, "Joint Scrutiny Panel", null, BodyKind.JointScrutiny);
        foreach (var council in new[] { "Fenmoor", "Coastwold", "Marshland" })
        {
            Add(context, $"{council} Overview and Scrutiny Committee", council, BodyKind.OverviewAndScrutiny);
            Add(context, council == "Marshland" ? "Marshland Executive" : $"{council} Cabinet", council, BodyKind.Executive);
            Add(context, $"{council} Full Council", council, BodyKind.FullCouncil);
        }

        Add(context, "Tidewater board", "Tidewater", BodyKind.Board);
        await context.SaveAsync(On(new DateOnly(2025, 4, 1)), "Set up partnership", new AuditSubject("partnership", partnership.Id, partnership.Id));
    });

    private Task PeopleAsync() => InScopeAsync(async scope =>
    {
        var context = scope.GetRequiredService<ConcordatContext>();
        var users = scope.GetRequiredService<UserManager<Application.Accounts.Account>>();
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Text("people.csv")));
        var people = TableReader.Read(file);
        foreach (var line in people.Rows)
        {
            var row = new PersonLine(people.Cell(line, "key"), people.Cell(line, "name"), people.Cell(line, "organisation"), people.Cell(line, "job_title"), people.Cell(line, "above"), people.Cell(line, "roles"));
            Guid? organisation = row.Organisation.Length == 0 ? null : _organisations[row.Organisation];
            var email = $"{row.Key}@{(row.Organisation.Length == 0 ? "reviewers" : row.Organisation.ToLowerInvariant())}.example.gov.uk";
            var person = Person.Create(NewId(), row.Name, email, organisation, row.JobTitle);
            if (row.Above.Length > 0) person.NamePersonAbove(_people[row.Above]);
            _people.Add(row.Key, person.Id);
            context.Add(person);
            foreach (var role in row.Roles.Split(' ')) context.Add(RoleHolding.Give(NewId(), _partnershipId, person.Id, Enum.Parse<PartnershipRole>(role), organisation, new DateOnly(2025, 4, 1)));
            await context.SaveAsync(On(new DateOnly(2025, 4, 1)), "Added person", new AuditSubject("person", person.Id, _partnershipId));
            // No password: in the demonstration one signs in by choosing whom to be.
            var made = await users.CreateAsync(new Application.Accounts.Account { Id = NewId(), PersonId = person.Id, UserName = email, Email = email, CreatedAt = On(new DateOnly(2025, 4, 1)).At });
            if (!made.Succeeded) throw new InvalidOperationException(string.Join(" ", made.Errors.Select(e => e.Description)));
        }
    });

    private Task SettingsAsync() => InScopeAsync(scope => scope.GetRequiredService<PartnershipSettingsService>().SetAsync(
        _partnershipId,
        new SetPartnership(new SettingValues { CheckInAfterMonths = 10, PublicAddress = "https://concordat.wash-and-wolds.example.gov.uk" }, new DateOnly(2025, 5, 1), "Agreed by the three chief executives on 15 April 2025.", 0),
        On(new DateOnly(2025, 4, 16))));

    private void Add(ConcordatContext context, string name, string? organisation, BodyKind kind)
    {
        var body = Body.Create(NewId(), _partnershipId, organisation is null ? null : _organisations[organisation], kind, name);
        _bodies.Add(name, body.Id);
        context.Add(body);
    }

    private static Guid NewId() => Guid.CreateVersion7();

    private static string Text(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Demonstration/{name}") ?? throw new InvalidOperationException($"The demonstration's file {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private async Task<Viewer> AsAsync(IServiceProvider scope, string key) => await scope.GetRequiredService<ViewerService>().OfPersonAsync(_people[key]);

    private sealed record PersonLine(string Key, string Name, string Organisation, string JobTitle, string Above, string Roles);
}

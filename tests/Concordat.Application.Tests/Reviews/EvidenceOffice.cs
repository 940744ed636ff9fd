using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Application.Tests.Accounts;
using Concordat.Domain.Councils;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;

namespace Concordat.Application.Tests.Reviews;

/// <summary>A database with Fenmoor and Coastwold in a partnership, one joint review, and people of every role.</summary>
internal sealed class EvidenceOffice : IAsyncDisposable
{
    public static readonly DateTime Now = new(2026, 10, 14, 9, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 10, 14);
    public static readonly DateOnly EraseOn = new(2028, 10, 14);

    private readonly Dictionary<(PartnershipRole, string), Viewer> _viewers = [];

    private EvidenceOffice(TestDatabase database)
    {
        Database = database;
        Context = database.NewContext();
        Box = SecretBox.Open(Path.Combine(database.Folder, "keys"));
    }

    public TestDatabase Database { get; }

    public ConcordatContext Context { get; private set; }

    public SecretBox Box { get; }

    public Guid PartnershipId { get; } = Guid.CreateVersion7();

    public Guid FenmoorId { get; } = Guid.CreateVersion7();

    public Review Review { get; private set; } = null!;

    public EvidenceAccessService Access => new(Context);

    public SessionService Sessions => new(Context, Access);

    public WitnessService Witnesses => new(Context, Access);

    public KeyPointService Points => new(Context, Access);

    public ConfidenceService Confidence => new(Context, Access, Box);

    public IdentityService Identities => new(Context, Access, Box);

    public IdentityReaderService Readers => new(Context, Access);

    public EvidenceFileService Files => new(Context, Access);

    public ReviewDocumentService Documents => new(Context, Access, Files);

    public LetterBox Letters { get; } = new() { IsSetUp = true };

    public MailService Mail => new(Context, Box, Letters, FixedClock.Usual());

    public WitnessCheckService Checks => new(Context, Access, Mail);

    public ReleaseService Releases => new(Context, Access);

    public static async Task<EvidenceOffice> OpenAsync(DatabaseKind kind)
    {
        var office = new EvidenceOffice(await TestDatabase.CreateAsync(kind));
        var context = office.Context;
        var program = new ActionContext(Viewer.Program, Now);
        context.Add(Organisation.Create(office.FenmoorId, OrganisationKind.Council, "Fenmoor Borough Council", "Fenmoor"));
        context.Add(Partnership.Create(office.PartnershipId, "Wash and Wolds Partnership", "wash-and-wolds", null));
        await context.SaveAsync(program, "Set up partnership", new AuditSubject("partnership", office.PartnershipId, office.PartnershipId));
        office.Review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, 900, new ReviewSetUp { Title = "Review of shared services", ConvenedByOffice = "Portfolio Holder for Transformation" });
        context.Add(office.Review);
        await context.SaveAsync(program, "Set up review", new AuditSubject("review", office.Review.Id, office.PartnershipId));
        return office;
    }

    /// <summary>A fresh context, as the next request has.</summary>
    public async Task NextRequestAsync()
    {
        await Context.DisposeAsync();
        Context = Database.NewContext();
    }

    public async Task<ActionContext> ActingAsync(PartnershipRole role, string name = "O’Brien")
    {
        if (!_viewers.TryGetValue((role, name), out var viewer))
        {
            var person = Person.Create(Guid.CreateVersion7(), name, null, FenmoorId);
            Context.Add(person);
            await Context.SaveAsync(new ActionContext(Viewer.Program, Now), "Added person", new AuditSubject("person", person.Id, PartnershipId));
            Context.Add(RoleHolding.Give(Guid.CreateVersion7(), PartnershipId, person.Id, role, FenmoorId, new DateOnly(2025, 4, 1)));
            await Context.SaveAsync(new ActionContext(Viewer.Program, Now), "Gave role", new AuditSubject("person", person.Id, PartnershipId));
            viewer = new Viewer(person.Id, name, FenmoorId, [new HeldRole(PartnershipId, role, FenmoorId)]);
            _viewers[(role, name)] = viewer;
        }

        return new ActionContext(viewer, Now);
    }

    public async Task<Guid> SessionAsync(ActionContext by, string title = "First session") =>
        await Sessions.RecordAsync(Review.Id, new SessionDetails(title, new DateOnly(2026, 10, 3)), by);

    /// <summary>A witness in confidence with one statement, recorded by the officer, who so becomes a reader.</summary>
    public async Task<Guid> SecretAsync(ActionContext officer, string who = "Siobhan O’Hanrahan-Wethersfield", string said = "Nobody asked the heron keepers before the rota changed.", string? role = null)
    {
        var session = await SessionAsync(officer, "Staff session");
        var witness = await Confidence.RecordWitnessAsync(session, new RecordWitnessInConfidence(who, role, null, EraseOn), officer);
        await Points.RecordAsync(witness, said, null, null, officer);
        return witness;
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await Database.DisposeAsync();
    }
}

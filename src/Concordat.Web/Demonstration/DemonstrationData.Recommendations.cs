using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Domain.Reviews;
using Microsoft.EntityFrameworkCore;

namespace Concordat.Web.Demonstration;

public sealed partial class DemonstrationData
{
    private readonly List<(DateOnly On, Func<IServiceProvider, Task> Do)> _happenings = [];

    // What happened is told recommendation by recommendation, and done day by day.
    private void Happens(DateOnly on, Func<IServiceProvider, Task> what) => _happenings.Add((on, what));

    private async Task LetHappenAsync()
    {
        foreach (var (_, what) in _happenings.OrderBy(h => h.On)) await InScopeAsync(what);
        _happenings.Clear();
    }

    private async Task<Recommendation> WriteAsync(IServiceProvider scope, Guid reviewId, DemonstrationReview.Recommendation_ told, Guid? areaId, IReadOnlyList<Guid> findings, string printedNumber, Guid? parent, string text, DateOnly on)
    {
        var six = told.Six;
        return await scope.GetRequiredService<RecommendationService>().WriteAsync(
            new WriteRecommendation(reviewId, text, printedNumber, parent, areaId,
                new SixQuestionAnswers(six?.Why, six?.Who, six?.What, six?.How, six?.Where, null, told.Due),
                [.. told.Findings.Select(n => findings[n - 1])],
                [.. told.To.Select(to => new AddressedTo(_organisations[to.Organisation], to.Body))]),
            On(on, await AsAsync(scope, "tom")));
    }

    private void Answers(Guid recommendationId, Guid reviewId, DemonstrationReview.Recommendation_ told)
    {
        foreach (var response in told.Responses)
        {
            Happens(response.On, async scope =>
            {
                var addressee = await AddresseeAsync(scope, recommendationId, response.Organisation);
                await scope.GetRequiredService<ResponseService>().RespondAsync(
                    new RespondToRecommendation(recommendationId, addressee, 0, response.Decision, response.Words, response.By,
                        Condition: response.Condition, NotAcceptedPart: response.NotAccepted, Reason: response.Reason, DeferredUntil: response.Until,
                        BodyName: told.To.First(to => to.Organisation == response.Organisation).Body, MeetingOn: response.On, MinuteReference: response.Minute,
                        CostPence: response.Cost, CostKind: response.Cost is null ? null : CostKind.Revenue, CostNote: response.CostNote),
                    On(response.On, await AsAsync(scope, response.Person)));
            });
        }

        foreach (var action in told.Actions)
        {
            var from = told.Responses.First(r => r.Organisation == action.Organisation).On;
            Guid id = default;
            Happens(from, async scope => id = (await scope.GetRequiredService<ActionService>().CreateAsync(
                new CreateAction(reviewId, new ActionDetails(action.Title, OwnerPersonId: _people[action.Owner], DeliveryPlanReferences: action.Plan), recommendationId,
                    await AddresseeAsync(scope, recommendationId, action.Organisation), OrganisationId: _organisations[action.Organisation], DueOn: action.Due),
                On(from, await AsAsync(scope, OfficerOf(action.Organisation))))).Id);
            foreach (var happening in action.Events) Happens(happening.On, scope => FollowAsync(scope, id, action, happening));
        }
    }

    private async Task FollowAsync(IServiceProvider scope, Guid id, DemonstrationReview.Action_ action, DemonstrationReview.Event_ happening)
    {
        var actions = scope.GetRequiredService<ActionService>();
        var owner = On(happening.On, await AsAsync(scope, OfficerOf(action.Organisation)));
        var panel = On(happening.On, await AsAsync(scope, "tom"));
        var context = scope.GetRequiredService<ConcordatContext>();
        Task<int> VersionAsync() => context.Set<RecommendationAction>().Where(a => a.Id == id).Select(a => a.Version).SingleAsync();
        if (happening.Verb is "note" or "complete")
        {
            if (await context.Set<RecommendationAction>().AnyAsync(a => a.Id == id && a.Status == ActionStatus.NotStarted)) await actions.StartAsync(id, await VersionAsync(), owner);
            await actions.RecordProgressAsync(new RecordProgress(id, happening.Text!, happening.Evidence), owner);
        }

        var version = await VersionAsync();
        await (happening.Verb switch
        {
            "start" => actions.StartAsync(id, version, owner),
            "complete" => actions.CompleteAsync(id, version, owner),
            "pause" => actions.PauseAsync(id, version, happening.Text, owner),
            "close" => actions.CloseAsync(id, version, panel),
            "reopen" => actions.ReopenAsync(id, version, happening.Text, panel),
            "note" => Task.CompletedTask,
            _ => throw new InvalidOperationException($"The demonstration knows no “{happening.Verb}”."),
        });
    }

    // Each council's own officer says what was done there; nobody moves another council's action.
    private static string OfficerOf(string organisation) => organisation switch
    {
        "Coastwold" => "idris",
        "Marshland" => "petra",
        "Tidewater" => "miles",
        _ => "greta",
    };

    private async Task<Guid> AddresseeAsync(IServiceProvider scope, Guid recommendationId, string organisation)
    {
        var wanted = _organisations[organisation];
        return await scope.GetRequiredService<ConcordatContext>().Set<Addressee>().Where(a => a.RecommendationId == recommendationId && a.OrganisationId == wanted).Select(a => a.Id).SingleAsync();
    }
}

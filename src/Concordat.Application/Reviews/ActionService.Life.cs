using Concordat.Application.Partnerships;
using Concordat.Application.Shared;
using Concordat.Domain.Reviews;

namespace Concordat.Application.Reviews;

public sealed partial class ActionService
{
    /// <summary>Says that work has begun.</summary>
    public Task StartAsync(Guid actionId, int version, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(actionId, version, ActionPolicy.MayMove, "Started action", acting, action => action.Start(acting.Today), cancellationToken);

    /// <summary>Says that it is done. Needs a note with evidence.</summary>
    public Task CompleteAsync(Guid actionId, int version, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(actionId, version, ActionPolicy.MayMove, "Completed action", acting, action => action.Complete(acting.Today), cancellationToken);

    /// <summary>Pauses it with a reason.</summary>
    public Task PauseAsync(Guid actionId, int version, string? reason, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(actionId, version, ActionPolicy.MayMove, "Paused action", acting with { Why = reason }, action => action.Pause(reason ?? "", acting.Today), cancellationToken);

    /// <summary>Takes it up again.</summary>
    public Task ResumeAsync(Guid actionId, int version, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(actionId, version, ActionPolicy.MayMove, "Resumed action", acting, action => action.Resume(acting.Today), cancellationToken);

    /// <summary>Says that something else takes its place.</summary>
    public Task SupersedeAsync(Guid actionId, int version, string? by, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(actionId, version, ActionPolicy.MayRevise, "Superseded action", acting with { Why = by }, action => action.Supersede(by ?? "", acting.Today), cancellationToken);

    /// <summary>Moves, sets or takes away its due date.</summary>
    public Task ChangeDueDateAsync(Guid actionId, int version, DateOnly? dueOn, string? reason, ActionContext acting, CancellationToken cancellationToken = default) =>
        MoveAsync(actionId, version, ActionPolicy.MayRevise, "Changed due date of action", acting with { Why = reason }, action => action.ChangeDueDate(dueOn, reason), cancellationToken);

    /// <summary>Agrees for whoever convened the review that it is done.</summary>
    public Task CloseAsync(Guid actionId, int version, ActionContext acting, CancellationToken cancellationToken = default) =>
        AsConvenerAsync(actionId, version, "Closed action", acting, (action, byConvener) => action.Close(acting.Today, byConvener), cancellationToken);

    /// <summary>Opens it again, for whoever convened the review.</summary>
    public Task ReopenAsync(Guid actionId, int version, string? reason, ActionContext acting, CancellationToken cancellationToken = default) =>
        AsConvenerAsync(actionId, version, "Reopened action", acting with { Why = reason }, (action, byConvener) => action.Reopen(reason ?? "", acting.Today, byConvener), cancellationToken);

    private Task MoveAsync(
        Guid id, int version, Func<Viewer, RecommendationAction, Recommendation?, Review, bool> may, string what, ActionContext acting,
        Action<RecommendationAction> move, CancellationToken cancellationToken) =>
        ChangeAsync(id, version, may, what, acting, action =>
        {
            move(action);
            return Task.CompletedTask;
        }, cancellationToken);

    private async Task AsConvenerAsync(Guid id, int version, string what, ActionContext acting, Action<RecommendationAction, bool> move, CancellationToken cancellationToken)
    {
        var (action, recommendation, review) = await VisibleRecords.ActionAsync(context, id, acting.By, cancellationToken);
        context.Expect(action, version);
        move(action, ActionPolicy.MayClose(acting.By, action, recommendation, review));
        await context.SaveAsync(acting, what, VisibleRecords.Subject(Kind, action.Id, recommendation, review), cancellationToken);
    }
}

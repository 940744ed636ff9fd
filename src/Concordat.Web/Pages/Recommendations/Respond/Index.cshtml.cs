using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Respond;

/// <summary>An addressee's own answer, in its own words.</summary>
[Needs(RecordKind.Response, Verb.Respond)]
public sealed class IndexModel(ResponseService responses) : RecommendationPage
{
    [BindProperty]
    public ResponseInput Input { get; set; } = new();

    public Addressee Addressee { get; private set; } = null!;

    public string AddresseeName => Addressee.NameIn(Shown.NameOf);

    /// <summary>Why nothing can be answered now, before anything is typed.</summary>
    public IReadOnlyList<Reason> Blocks => Shown.Recommendation.ReasonsItCannotBeRespondedTo(Addressee.Id);

    public async Task<IActionResult> OnGetAsync(Guid addressee)
    {
        if (await EnterAsync(addressee) is { } refused) return refused;
        Input.SeenResponses = Addressee.Responses.Count;
        Input.RespondedByName = Viewer.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid addressee)
    {
        if (await EnterAsync(addressee) is { } refused) return refused;
        var input = Input.Read(Shown.Recommendation.Id, addressee, ModelState);
        if (!ModelState.IsValid) return Page();
        IReadOnlyList<string> warnings = [];
        if (!await TryAsync(async () =>
        {
            await responses.RespondAsync(input, Acting());
            warnings = await responses.WarningsAsync(input, Acting());
        }))
        {
            if (Conflict is not null) await ShowBothAsync(addressee);
            return Page();
        }

        Success(string.Join(" ", [$"The response of {AddresseeName} was recorded.", .. warnings]));
        return Redirect(RecommendationAddress + "#responses");
    }

    private async Task<IActionResult?> EnterAsync(Guid addressee)
    {
        if (!await FindAsync() || Shown.Recommendation.Addressees.FirstOrDefault(a => a.Id == addressee) is not { } found) return NotFound();
        Addressee = found;
        return Shown.MayRespondFor.Contains(addressee) ? null : Forbid();
    }

    private async Task ShowBothAsync(Guid addressee)
    {
        await FindAsync();
        Addressee = Shown.Recommendation.Addressees.First(a => a.Id == addressee);
        Input.SeenResponses = Addressee.Responses.Count;
        if (Addressee.Latest is { } stored) Conflict = Input.Beside(stored);
    }
}

using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Addressees;

/// <summary>Says whom a recommendation is made to: organisations, or bodies in them.</summary>
[Needs(RecordKind.Recommendation, Verb.Change)]
public sealed class IndexModel(RecommendationService recommendations) : RecommendationPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Organisations => [.. Partnership.InOn(Acting().Today).Select(o => new Choice(o.Id.ToString(), o.Name))];

    public async Task<IActionResult> OnGetAsync() => await EnterAsync() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        if (!Guid.TryParse(Input.Organisation, out var organisation))
        {
            ModelState.AddModelError("Input.Organisation", "Choose the organisation it is made to.");
            return Page();
        }

        if (!await TryAsync(() => recommendations.AddressToAsync(Shown.Recommendation.Id, new AddressedTo(organisation, Input.BodyName), Acting()))) return Page();
        Success($"{Shown.Recommendation.Reference} is now made to {Partnership.Organisation(organisation)?.Name}{(Given.IsGiven(Input.BodyName) ? $" ({Input.BodyName.Trim()})" : "")}.");
        return Redirect($"{RecommendationAddress}/addressees");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid addressee)
    {
        if (await EnterAsync() is { } refused) return refused;
        var name = Shown.Recommendation.Addressees.FirstOrDefault(a => a.Id == addressee)?.NameIn(Shown.NameOf);
        if (!await TryAsync(() => recommendations.RemoveAddresseeAsync(Shown.Recommendation.Id, addressee, Acting()))) return Page();
        Success($"{Shown.Recommendation.Reference} is no longer made to {name}.");
        return Redirect($"{RecommendationAddress}/addressees");
    }

    private async Task<IActionResult?> EnterAsync() => !await FindAsync() ? NotFound() : Shown.MayChange ? null : Forbid();

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "Organisation")]
        public string? Organisation { get; set; }

        [Display(Name = "Body in it (if it is made to one)")]
        public string? BodyName { get; set; }
    }
}

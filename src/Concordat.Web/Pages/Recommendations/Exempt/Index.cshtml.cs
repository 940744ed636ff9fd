using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Recommendations.Exempt;

/// <summary>Puts a recommendation in the exempt part, with its paragraph and the public interest weighed, or makes it public again.</summary>
[Needs(RecordKind.ExemptMatter, Verb.Change)]
public sealed class IndexModel(RecommendationService recommendations, PublishedBeforeService published) : RecommendationPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Paragraphs { get; } = [.. ExemptParagraphs.All.Select(p => new Choice(p.ToString(CultureInfo.InvariantCulture), $"Paragraph {p}", ExemptParagraphs.For(p)))];

    /// <summary>The published versions that have it in their public part, while it is not exempt.</summary>
    public IReadOnlyList<PublishedBefore> PublishedBefore { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (await EnterAsync() is { } refused) return refused;
        var one = Shown.Recommendation;
        Input = new InputModel { Version = one.Version, ExemptParagraph = one.ExemptParagraph?.ToString(CultureInfo.InvariantCulture), ExemptReason = one.ExemptReason };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        int? paragraph = int.TryParse(Input.ExemptParagraph, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return await SaveAsync(exempt: true, paragraph, "{0} is now exempt. The public and people who may not see exempt matter no longer see it.");
    }

    public Task<IActionResult> OnPostPublicAsync() => SaveAsync(exempt: false, null, "{0} is no longer exempt.");

    private async Task<IActionResult> SaveAsync(bool exempt, int? paragraph, string said)
    {
        if (await EnterAsync() is { } refused) return refused;
        var one = Shown.Recommendation;
        if (!await TryAsync(() => recommendations.MarkExemptAsync(one.Id, Input.Version, exempt, paragraph, Input.ExemptReason, Acting())))
        {
            if (Conflict is not null)
            {
                Input.Version = one.Version;
                Conflict = new BothVersions([new("Exempt", one.IsExempt ? "Yes" : "No", exempt ? "Yes" : "No"), new("Why", one.ExemptReason, Input.ExemptReason)]);
            }

            return Page();
        }

        Success(string.Format(CultureInfo.InvariantCulture, said, one.Reference));
        return Redirect(RecommendationAddress);
    }

    private async Task<IActionResult?> EnterAsync()
    {
        if (!await FindAsync()) return NotFound();
        if (!Shown.MayMarkExempt) return Forbid();
        var one = Shown.Recommendation;
        if (!one.IsExempt) PublishedBefore = await published.WordsAsync(Shown.Review, Viewer, [one.Reference, one.Text], HttpContext.RequestAborted);
        return null;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        public int Version { get; set; }

        [Display(Name = "Which paragraph of Part 1 of Schedule 12A makes it exempt?")]
        public string? ExemptParagraph { get; set; }

        [Display(Name = "Why, and why the public interest in keeping it exempt outweighs that in disclosing it")]
        public string? ExemptReason { get; set; }
    }
}

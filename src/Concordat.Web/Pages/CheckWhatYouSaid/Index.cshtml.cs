using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews;
using Concordat.Domain.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Pages.CheckWhatYouSaid;

/// <summary>Where a witness, by their private link, confirms or corrects their own points. It shows nothing else.</summary>
[AllowAnonymous]
public sealed class IndexModel(WitnessCheckService checks, TimeProvider clock) : PageModel
{
    /// <summary>What the witness sees.</summary>
    public WitnessCheckView View { get; private set; } = null!;

    /// <summary>Whether the answers were just sent.</summary>
    public bool Done { get; private set; }

    /// <summary>The answers.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Shows the points.</summary>
    public async Task<IActionResult> OnGetAsync(string token, bool done)
    {
        if (!await EnterAsync(token)) return NotFound();
        Done = done && View.Points.Count == 0;
        return Page();
    }

    /// <summary>Takes the answers.</summary>
    public async Task<IActionResult> OnPostAsync(string token)
    {
        if (!await EnterAsync(token)) return NotFound();
        if (View.Reasons.Count > 0) return Page();
        var typed = Input.Answers;
        Dictionary<Guid, AnswerPoint> answers = [];
        foreach (var one in typed)
        {
            if (one.PointId is { } point && one.Answer is { } answer) answers[point] = new AnswerPoint(answer, one.Correction);
        }

        try
        {
            await checks.AnswerAsync(token, answers, Acting(), HttpContext.RequestAborted);
        }
        catch (RefusedException refusal)
        {
            foreach (var reason in refusal.Reasons) ModelState.AddModelError(reason.At is null ? "" : $"Input.{reason.At}", reason.Text);
            return Page();
        }

        return Redirect($"/witness-check/{token}?done=true");
    }

    private Application.Shared.ActionContext Acting() => new(Viewer.Public, clock.GetUtcNow().UtcDateTime);

    private async Task<bool> EnterAsync(string token)
    {
        Response.Headers.CacheControl = "no-store";
        // The secret is in the address: nothing it leads to may be told it.
        Response.Headers["Referrer-Policy"] = "no-referrer";
        if (token.Length > 100 || await checks.OpenAsync(token, Acting(), HttpContext.RequestAborted) is not { } view) return false;
        View = view;
        while (Input.Answers.Count < view.Points.Count) Input.Answers.Add(new AnswerInput());
        return true;
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>One answer for each point.</summary>
        public List<AnswerInput> Answers { get; set; } = [];
    }

    /// <summary>The answer about one point.</summary>
    public sealed class AnswerInput
    {
        /// <summary>The point.</summary>
        public Guid? PointId { get; set; }

        /// <summary>What they say of it.</summary>
        public PointCheckAnswer? Answer { get; set; }

        /// <summary>How they put it.</summary>
        public string? Correction { get; set; }
    }
}

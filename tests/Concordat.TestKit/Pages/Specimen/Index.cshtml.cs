using System.ComponentModel.DataAnnotations;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.TestKit.Pages.Specimen;

public sealed class IndexModel : PageModel
{
    [BindProperty, Display(Name = "Name of the review"), Required(ErrorMessage = "Enter the name of the review")]
    public string? Name { get; set; }

    [BindProperty, Display(Name = "Amount")]
    public decimal? Amount { get; set; }

    [BindProperty, Display(Name = "Reason"), StringLength(200, ErrorMessage = "Reason must be 200 characters or fewer")]
    public string? Reason { get; set; } = "\nIt was \"agreed\" at Bath & North East Somerset <in part>";

    [BindProperty, Display(Name = "Date of the session"), Required(ErrorMessage = "Enter the date of the session")]
    public DateInput? HeldOn { get; set; }

    [BindProperty, Display(Name = "Response"), Required(ErrorMessage = "Choose a response")]
    public string? CouncilResponse { get; set; }

    [BindProperty, Display(Name = "Which part")]
    public string? Part { get; set; }

    [BindProperty, Display(Name = "Councils")]
    public List<string> Councils { get; set; } = [];

    [BindProperty, Display(Name = "Given in confidence")]
    public bool InConfidence { get; set; }

    [BindProperty, Display(Name = "Lead council")]
    public string? Lead { get; set; }

    [BindProperty, Display(Name = "Password")]
    public string? Password { get; set; }

    [BindProperty, Display(Name = "Paper")]
    public IFormFile? Paper { get; set; }

    [BindProperty]
    public int Version { get; set; } = 3;

    public IReadOnlyList<Choice> CouncilChoices { get; } = [new("fenmoor", "Fenmoor Borough Council"), new("bath", "Bath & North East Somerset", "A long way away")];

    public IActionResult OnPost()
    {
        if (Name == "Whole form") ModelState.AddModelError("", "This review cannot be saved while it is being published");
        if (!ModelState.IsValid) return Page();
        TempData["Notification"] = $"{Name} was saved.";
        return RedirectToPage();
    }
}

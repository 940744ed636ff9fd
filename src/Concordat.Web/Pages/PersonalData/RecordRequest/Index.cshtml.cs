using System.ComponentModel.DataAnnotations;
using Concordat.Application.Partnerships;
using Concordat.Application.PersonalData;
using Concordat.Domain.PersonalData;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.PersonalData.RecordRequest;

/// <summary>Records a request that came in.</summary>
[Needs(RecordKind.PersonalData, Verb.Export)]
public sealed class IndexModel(SubjectRequestService requests, ErasureService people) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>The kinds of request.</summary>
    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<RequestKind>().Select(k => new Choice(k.ToString(), RequestKindWords.For(k)))];

    /// <summary>People of the partnership.</summary>
    public IReadOnlyList<Choice> People { get; private set; } = [];

    /// <summary>Shows the form.</summary>
    public Task OnGetAsync() => LoadAsync();

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var number = 0;
        if (!Enum.TryParse<RequestKind>(Input.Kind, out var kind) || !Enum.IsDefined(kind)) ModelState.AddModelError("Input.Kind", "Choose what is asked for.");
        if (ModelState.IsValid && await TryAsync(async () => number = await requests.ReceiveAsync(Partnership.Id, new RequestReceived(kind, Input.AskedBy ?? "", Input.ReceivedOn?.Value, Input.About ?? "", Guid.TryParse(Input.PersonId, out var person) ? person : null), Acting(), HttpContext.RequestAborted)))
        {
            Success($"REQ-{number} was recorded.");
            return Redirect($"{Address}/personal-data/requests/req-{number}");
        }

        await LoadAsync();
        return Page();
    }

    private async Task LoadAsync() => People = [.. (await people.PeopleAsync(Partnership.Id, Viewer, HttpContext.RequestAborted)).Select(p => new Choice(p.Id.ToString(), p.Email is null ? p.Name : $"{p.Name} ({p.Email})"))];

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        [Display(Name = "What is asked for")]
        public string? Kind { get; set; }

        [Display(Name = "Who asked")]
        public string? AskedBy { get; set; }

        [Display(Name = "Day it was received")]
        public DateInput? ReceivedOn { get; set; }

        [Display(Name = "Name, or words of the subject")]
        public string? About { get; set; }

        [Display(Name = "Person it is about")]
        public string? PersonId { get; set; }
    }
}

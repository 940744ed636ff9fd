using System.ComponentModel.DataAnnotations;
using Concordat.Application.Accounts;
using Concordat.Application.Mail;
using Concordat.Application.Partnerships;
using Concordat.Domain.Partnerships;
using Concordat.Web.Access;
using Concordat.Web.Pages.People;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Invitations;

/// <summary>Invites a person into the partnership.</summary>
[Needs(RecordKind.Person, Verb.Create)]
public sealed class IndexModel(InvitationService invitations, MailService mail) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Whether invitations are mailed.</summary>
    public bool MailIsSetUp => mail.IsSetUp;

    /// <summary>The organisations to choose from.</summary>
    public IEnumerable<OrganisationView> Organisations => Partnership.InOn(Acting().Today);

    /// <summary>Shows the form.</summary>
    public void OnGet()
    {
    }

    /// <summary>Invites.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        LinkMade? made = null;
        var input = new InvitePerson(Input.Name, Input.Email, Input.OrganisationId, Input.JobTitle, Input.Roles, PersonModel.Origin(Request));
        if (!await TryAsync(async () => made = await invitations.InviteAsync(Partnership.Id, input, Acting(), cancellationToken))) return Page();
        PersonModel.Told(this, made!);
        return Redirect($"{Address}/people/{made!.PersonId}");
    }

    /// <summary>The form's fields.</summary>
    public sealed class InputModel
    {
        /// <summary>Their name.</summary>
        [Display(Name = "Name")]
        public string? Name { get; set; }

        /// <summary>The address they sign in with.</summary>
        [Display(Name = "Email address")]
        public string? Email { get; set; }

        /// <summary>The organisation they belong to.</summary>
        [Display(Name = "Organisation")]
        public Guid? OrganisationId { get; set; }

        /// <summary>What they do there.</summary>
        [Display(Name = "Job title (optional)")]
        public string? JobTitle { get; set; }

        /// <summary>What they are in the partnership.</summary>
        [Display(Name = "Roles")]
        public List<PartnershipRole> Roles { get; set; } = [];
    }
}

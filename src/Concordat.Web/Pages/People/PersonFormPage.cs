using Concordat.Application.Councils;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.People;

/// <summary>A page with the fields that describe a person.</summary>
public abstract class PersonFormPage(PersonDirectoryService directory) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    /// <summary>Who can be named as standing above.</summary>
    public IReadOnlyList<PersonLine> Others { get; private set; } = [];

    /// <summary>What is said under the email address.</summary>
    public string EmailHint { get; protected set; } = "Leave it empty if it is not known";

    /// <summary>Reads who can be chosen; <paramref name="besides"/> is the person themselves.</summary>
    protected async Task ReadOthersAsync(Guid? besides, CancellationToken cancellationToken) =>
        Others = [.. (await directory.EverybodyAsync(Partnership.Id, Viewer, cancellationToken)).Where(p => p.Id != besides)];
}

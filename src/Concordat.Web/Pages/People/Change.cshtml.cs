using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.People;

/// <summary>Changes what is said of a person.</summary>
[Needs(RecordKind.Person, Verb.Change)]
public sealed class ChangeModel(PersonService people, PersonDirectoryService directory) : PersonFormPage(directory)
{
    private readonly PersonDirectoryService _directory = directory;

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The person's name as stored.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancellationToken)
    {
        if (await ReadAsync(person, cancellationToken) is not { } stored) return NotFound();
        Version = stored.Version;
        Input = new PersonInput { Name = stored.Name, Email = stored.Email, OrganisationId = stored.OrganisationId, JobTitle = stored.JobTitle, PersonAboveId = stored.PersonAboveId };
        return Page();
    }

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => people.ChangeAsync(Partnership.Id, person, Version, Input.Describe(), Acting(), cancellationToken)))
        {
            Success($"{Input.Name!.Trim()} was saved.");
            return Redirect($"{Address}/people/{person}");
        }

        if (await ReadAsync(person, cancellationToken) is not { } stored) return NotFound();
        if (Conflict is not null) ShowBoth(stored);
        return Page();
    }

    private void ShowBoth(Person stored)
    {
        Version = stored.Version;
        Conflict = new BothVersions(
        [
            new("Name", stored.Name, Input.Name),
            new("Email address", stored.Email, Input.Email),
            new("Organisation", Partnership.Organisation(stored.OrganisationId)?.Name, Partnership.Organisation(Input.OrganisationId)?.Name),
            new("Job title", stored.JobTitle, Input.JobTitle),
            new("Asked next", Others.FirstOrDefault(p => p.Id == stored.PersonAboveId)?.Name, Others.FirstOrDefault(p => p.Id == Input.PersonAboveId)?.Name),
        ]);
    }

    private async Task<Person?> ReadAsync(Guid person, CancellationToken cancellationToken)
    {
        var picture = await _directory.FindAsync(Partnership.Id, person, Viewer, cancellationToken);
        await ReadOthersAsync(person, cancellationToken);
        if (picture?.Account is not null) EmailHint = "They sign in with it. If you change it, both addresses are told";
        Name = picture?.Person.Name ?? "";
        return picture?.Person;
    }
}

using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.People;

/// <summary>Adds a person who does not sign in.</summary>
[Needs(RecordKind.Person, Verb.Create)]
public sealed class AddModel(PersonService people, PersonDirectoryService directory) : PersonFormPage(directory)
{
    /// <summary>Shows the form.</summary>
    public Task OnGetAsync(CancellationToken cancellationToken) => ReadOthersAsync(null, cancellationToken);

    /// <summary>Adds the person.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = Guid.Empty;
        if (!await TryAsync(async () => id = await people.AddAsync(Partnership.Id, Input.Describe(), Acting(), cancellationToken)))
        {
            await ReadOthersAsync(null, cancellationToken);
            return Page();
        }

        Success($"{Input.Name!.Trim()} was added.");
        return Redirect(Input.OrganisationId is null ? $"{Address}/people" : $"{Address}/people/{id}");
    }
}

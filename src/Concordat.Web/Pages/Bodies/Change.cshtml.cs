using Concordat.Application.Councils;
using Concordat.Application.Partnerships;
using Concordat.Domain.Councils;
using Concordat.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Bodies;

/// <summary>Changes what a body is and its name.</summary>
[Needs(RecordKind.Partnership, Verb.Change)]
public sealed class ChangeModel(BodyService bodies) : PartnershipPage
{
    /// <summary>What was typed.</summary>
    [BindProperty]
    public BodyInput Input { get; set; } = new();

    /// <summary>The version that was shown.</summary>
    [BindProperty]
    public int Version { get; set; }

    /// <summary>The name as stored.</summary>
    public string StoredName { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid body, CancellationToken cancellationToken)
    {
        if (await bodies.FindAsync(Partnership.Id, body, cancellationToken) is not { } stored) return NotFound();
        StoredName = stored.Name;
        Version = stored.Version;
        Input = new BodyInput { Kind = stored.Kind, Name = stored.Name };
        return Page();
    }

    /// <summary>Saves.</summary>
    public async Task<IActionResult> OnPostAsync(Guid body, CancellationToken cancellationToken)
    {
        if (await bodies.FindAsync(Partnership.Id, body, cancellationToken) is not { } stored) return NotFound();
        StoredName = stored.Name;
        if (ModelState.IsValid && await TryAsync(() => bodies.ChangeAsync(Partnership.Id, body, Version, Input.Kind!.Value, Input.Name, Acting(), cancellationToken)))
        {
            Success($"{Input.Name!.Trim()} was saved.");
            return Redirect($"{Address}/organisations");
        }

        if (Conflict is not null)
        {
            Version = stored.Version;
            Conflict = new BothVersions([new("Name", stored.Name, Input.Name), new("What it is", CouncilsWords.For(stored.Kind), Input.Kind is { } kind ? CouncilsWords.For(kind) : null)]);
        }

        return Page();
    }
}

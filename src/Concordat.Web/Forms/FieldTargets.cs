namespace Concordat.Web.Forms;

/// <summary>
/// Where each field of the page stands, in the order of the page. The layout is rendered after the page, so that its error
/// summary can link to the fields that really are there, and to no others.
/// </summary>
public sealed class FieldTargets
{
    private readonly Dictionary<string, (int Order, string Id)> _targets = new(StringComparer.OrdinalIgnoreCase);

    public bool SummaryShown { get; set; }

    public static FieldTargets Of(HttpContext context)
    {
        var found = context.Features.Get<FieldTargets>();
        if (found is null)
        {
            found = new FieldTargets();
            context.Features.Set(found);
        }
        return found;
    }

    public void Add(string name, string id) => _targets.TryAdd(name, (_targets.Count, id));

    public string? IdOf(string name) => _targets.TryGetValue(name, out var target) ? target.Id : null;

    public int OrderOf(string name) => _targets.TryGetValue(name, out var target) ? target.Order : int.MaxValue;
}

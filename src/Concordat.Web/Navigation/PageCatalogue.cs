using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Concordat.Web.Navigation;

/// <summary>Which pages this program has, so that a part without pages is not shown.</summary>
public sealed class PageCatalogue(IActionDescriptorCollectionProvider actions)
{
    private readonly HashSet<string> _templates = actions.ActionDescriptors.Items.OfType<PageActionDescriptor>()
        .Select(page => page.AttributeRouteInfo?.Template).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there is a page at an address, such as "partnerships/{partnership}/reviews".</summary>
    public bool Has(string template) => _templates.Contains(template.TrimStart('/'));
}

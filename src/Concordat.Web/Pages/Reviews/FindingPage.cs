using Concordat.Application.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews;

/// <summary>A page of one finding. A finding the viewer may not see does not exist for them.</summary>
public abstract class FindingPage(FindingService findings) : ReviewPage
{
    /// <summary>Findings.</summary>
    protected FindingService Findings { get; } = findings;

    /// <summary>The finding of the address, such as f-7.</summary>
    [FromRoute]
    public string Reference { get; set; } = "";

    /// <summary>The finding with what it rests on and what follows from it.</summary>
    public FindingView Shown { get; private set; } = null!;

    /// <summary>The address of the finding.</summary>
    public string FindingAddress => $"{ReviewAddress}/findings/{Shown.Finding.Reference.ToLowerInvariant()}";

    /// <summary>Finds it; false when it is not there.</summary>
    protected async Task<bool> FindFindingAsync(CancellationToken cancellationToken)
    {
        if (!TryNumber(Reference, "f-", out var number) || await Findings.FindAsync(Review, number, Viewer, cancellationToken) is not { } found) return false;
        Shown = found;
        return true;
    }
}

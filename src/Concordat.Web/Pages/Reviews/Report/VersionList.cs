using Concordat.Application.Publication;

namespace Concordat.Web.Pages.Reviews.Report;

/// <summary>Published versions to be listed, and the address they are under.</summary>
public sealed record VersionList(string Address, IReadOnlyList<ReportVersionLine> Versions, bool WithExempt);

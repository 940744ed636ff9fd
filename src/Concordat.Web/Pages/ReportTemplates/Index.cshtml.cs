using Concordat.Application.Partnerships;
using Concordat.Web.Access;

namespace Concordat.Web.Pages.ReportTemplates;

/// <summary>The councils, each with its report template.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel : PartnershipPage;

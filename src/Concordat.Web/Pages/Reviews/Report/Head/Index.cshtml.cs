using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Domain.Shared;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Head;

/// <summary>What stands at the head of the report.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel(ReportService reports) : ReviewPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<Choice> Standings { get; } = [.. Enum.GetValues<EqualityStanding>().Select(standing => new Choice(standing.ToString(), EqualityStandingWords.For(standing)))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(Review, Viewer, cancellationToken) is not { Report: var report }) return NotFound();
        Input = new InputModel
        {
            Version = report.Version,
            Title = report.Title,
            Meeting = report.Meeting,
            MeetingOn = DateInput.From(report.MeetingOn),
            DecisionMaker = report.DecisionMaker,
            LeadOfficer = report.LeadOfficer,
            Author = report.Author,
            Contact = report.Contact,
            Wards = report.Wards,
            Equality = report.Equality.ToString(),
            EqualityNote = report.EqualityNote,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await reports.FindAsync(Review, Viewer, cancellationToken) is null) return NotFound();
        var details = new ReportDetails
        {
            Title = Input.Title ?? "",
            Meeting = Input.Meeting,
            MeetingOn = Input.MeetingOn?.Value,
            DecisionMaker = Input.DecisionMaker,
            LeadOfficer = Input.LeadOfficer,
            Author = Input.Author,
            Contact = Input.Contact,
            Wards = Input.Wards,
            Equality = Enum.TryParse<EqualityStanding>(Input.Equality, out var equality) ? equality : EqualityStanding.NotRecorded,
            EqualityNote = Input.EqualityNote,
        };
        if (!ModelState.IsValid) return Page();
        if (await TryAsync(() => reports.DescribeAsync(Review.Id, Input.Version, details, Acting(), cancellationToken)))
        {
            Success("The head of the report was saved.");
            return Redirect($"{ReviewAddress}/report");
        }

        if (Conflict is not null && await reports.FindAsync(Review, Viewer, cancellationToken) is { Report: var stored })
        {
            Conflict = new BothVersions(
            [
                new("Title", stored.Title, details.Title), new("Meeting", stored.Meeting, details.Meeting), new("Day of the meeting", DateWords.For(stored.MeetingOn, ""), DateWords.For(details.MeetingOn, "")),
                new("Final decision-maker", stored.DecisionMaker, details.DecisionMaker), new("Lead officer", stored.LeadOfficer, details.LeadOfficer), new("Author", stored.Author, details.Author),
                new("Contact", stored.Contact, details.Contact), new("Wards", stored.Wards, details.Wards), new("Equality", EqualityStandingWords.For(stored.Equality), EqualityStandingWords.For(details.Equality)),
                new("Where the analysis is, or why none is needed", stored.EqualityNote, details.EqualityNote),
            ]);
            Input.Version = stored.Version;
        }

        return Page();
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Title { get; set; }

        public string? Meeting { get; set; }

        [System.ComponentModel.DataAnnotations.Display(Name = "Day of the meeting")]
        public DateInput? MeetingOn { get; set; }

        public string? DecisionMaker { get; set; }

        public string? LeadOfficer { get; set; }

        public string? Author { get; set; }

        public string? Contact { get; set; }

        public string? Wards { get; set; }

        public string? Equality { get; set; }

        public string? EqualityNote { get; set; }
    }
}

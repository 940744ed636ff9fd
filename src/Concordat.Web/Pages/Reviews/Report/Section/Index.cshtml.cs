using System.Globalization;
using Concordat.Application.Partnerships;
using Concordat.Application.Publication;
using Concordat.Domain.Publication;
using Concordat.Domain.Reviews;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Reviews.Report.Section;

/// <summary>Writes one section of the report.</summary>
[Needs(RecordKind.Report, Verb.Change)]
public sealed class IndexModel(ReportService reports, PublishedBeforeService published) : ReviewPage
{
    [BindProperty(SupportsGet = true, Name = "section")]
    public Guid SectionId { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public ReportSection Stored { get; private set; } = null!;

    /// <summary>The published versions that have it in their public part, while it is not exempt.</summary>
    public IReadOnlyList<PublishedBefore> PublishedBefore { get; private set; } = [];

    public bool MaySeeExempt => ReportPolicy.MaySeeExempt(Viewer, Review);

    public IReadOnlyList<Choice> Paragraphs { get; } =
        [.. ExemptParagraphs.All.Select(paragraph => new Choice(paragraph.ToString(CultureInfo.InvariantCulture), $"{paragraph.ToString(CultureInfo.InvariantCulture)}. {ExemptParagraphs.For(paragraph)}"))];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        Input = new InputModel
        {
            Version = Stored.Version,
            Heading = Stored.Heading,
            Text = Stored.Text,
            IsExempt = Stored.IsExempt,
            ExemptParagraphs = [.. Stored.ExemptParagraphs],
            PublicInterest = Stored.PublicInterest,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await FindAsync(cancellationToken)) return NotFound();
        if (!ModelState.IsValid) return Page();
        var write = new WriteSection
        {
            SectionId = SectionId,
            Version = Input.Version,
            Heading = Input.Heading ?? "",
            Text = Input.Text,
            IsExempt = Input.IsExempt,
            ExemptParagraphs = Input.ExemptParagraphs,
            PublicInterest = Input.PublicInterest,
        };
        if (await TryAsync(() => reports.WriteSectionAsync(write, Acting(), cancellationToken)))
        {
            Success($"The section “{write.Heading.Trim()}” was saved.");
            return Redirect($"{ReviewAddress}/report");
        }

        if (Conflict is not null && await FindAsync(cancellationToken))
        {
            Conflict = new BothVersions([new("Heading", Stored.Heading, Input.Heading), new("Text", Stored.Text, Input.Text), new("Exempt", Stored.IsExempt ? "Yes" : "No", Input.IsExempt ? "Yes" : "No"), new("Public interest", Stored.PublicInterest, Input.PublicInterest)]);
            Input.Version = Stored.Version;
        }

        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellationToken)
    {
        if ((await reports.FindAsync(Review, Viewer, cancellationToken))?.Sections.FirstOrDefault(section => section.Id == SectionId) is not { } found) return false;
        Stored = found;
        var words = ReportText.Read(found.Text).SelectMany(block => block.Items ?? [block.Text]).ToList();
        if (MaySeeExempt && !found.IsExempt) PublishedBefore = await published.WordsAsync(Review, Viewer, words.Count > 0 ? words : ReportHeadings.FilledWith(found.Kind) is null ? [] : [found.Heading], cancellationToken);
        return true;
    }

    public sealed class InputModel
    {
        public int Version { get; set; }

        public string? Heading { get; set; }

        public string? Text { get; set; }

        public bool IsExempt { get; set; }

        public List<int> ExemptParagraphs { get; set; } = [];

        public string? PublicInterest { get; set; }
    }
}

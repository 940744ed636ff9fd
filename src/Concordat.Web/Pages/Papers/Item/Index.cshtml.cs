using Concordat.Application.Partnerships;
using Concordat.Application.Reviews;
using Concordat.Domain.Reviews.Drafts;
using Concordat.Web.Access;
using Concordat.Web.Forms;
using Concordat.Web.Pages.Reviews;
using Microsoft.AspNetCore.Mvc;

namespace Concordat.Web.Pages.Papers.Item;

/// <summary>One passage: what it says, what it is, where it belongs, and where it splits. Each is a form of its own.</summary>
[Needs(RecordKind.DraftReview, Verb.Change)]
public sealed class IndexModel(DraftReviewService drafts) : DraftPage(drafts)
{
    /// <summary>The passage.</summary>
    public DraftItem Item { get; private set; } = null!;

    /// <summary>The lines of the paper around it.</summary>
    public IReadOnlyList<DraftPaperLine> Around { get; private set; } = [];

    /// <summary>What it may be taken for.</summary>
    public IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<DraftItemKind>().Select(k => new Choice(k.ToString(), DraftItemWords.For(k)))];

    /// <summary>How deep a point stands.</summary>
    public IReadOnlyList<Choice> Depths { get; } = [new("0", "By itself"), new("1", "Under the point above"), new("2", "Two levels down"), new("3", "Three levels down")];

    /// <summary>Where it may be moved.</summary>
    public IReadOnlyList<Choice> Places => [.. Draft.Outline.Items.Where(i => i.Id != Item.Id && i.Kind is DraftItemKind.Session or DraftItemKind.Witness or DraftItemKind.PanelList or DraftItemKind.Area).Select(i => new Choice(Text(i.Id), $"{DraftItemWords.For(i.Kind)}, line {i.Line}: {Excerpt.Of(i.Text.Length > 0 ? i.Text : i.Role ?? "", 70)}"))];

    /// <summary>The areas of the paper.</summary>
    public IReadOnlyList<Choice> Areas => [.. Draft.Outline.Items.Where(i => i.Kind == DraftItemKind.Area).Select(i => new Choice(i.Text, Excerpt.Of(i.Text, 70)))];

    /// <summary>What was typed.</summary>
    [BindProperty]
    public ItemInput Input { get; set; } = new();

    /// <summary>What it is taken for.</summary>
    [BindProperty]
    public DraftItemKind Kind { get; set; }

    /// <summary>Where it is moved.</summary>
    [BindProperty]
    public int? To { get; set; }

    /// <summary>The first part.</summary>
    [BindProperty]
    public string? First { get; set; }

    /// <summary>The second part.</summary>
    [BindProperty]
    public string? Second { get; set; }

    /// <summary>What is added.</summary>
    [BindProperty]
    public DraftItemKind NewKind { get; set; }

    /// <summary>What the added passage says.</summary>
    [BindProperty]
    public string? NewText { get; set; }

    /// <summary>Shows the passage.</summary>
    public async Task<IActionResult> OnGetAsync(Guid draft, int item) => await EnterAsync(draft, item, fresh: true) ? Page() : await GoneAsync(draft);

    /// <summary>Saves what it says.</summary>
    public Task<IActionResult> OnPostAsync(Guid draft, int item) => DoAsync(draft, item, outline => outline.Edit(Input.Over(outline.Item(item))));

    /// <summary>Takes it for something else.</summary>
    public Task<IActionResult> OnPostRetypeAsync(Guid draft, int item) => DoAsync(draft, item, outline => outline.Retype(item, Kind));

    /// <summary>Moves it.</summary>
    public Task<IActionResult> OnPostMoveAsync(Guid draft, int item) =>
        DoAsync(draft, item, outline => outline.MoveTo(item, To ?? throw new Domain.Shared.RefusedException("Choose where to move it.", "To")));

    /// <summary>Splits it.</summary>
    public Task<IActionResult> OnPostSplitAsync(Guid draft, int item) => DoAsync(draft, item, outline => outline.Split(item, First, Second));

    /// <summary>Adds something after it.</summary>
    public Task<IActionResult> OnPostInsertAsync(Guid draft, int item) => DoAsync(draft, item, outline => outline.Insert(item, NewKind, NewText ?? ""));

    private async Task<IActionResult> DoAsync(Guid draft, int item, Action<DraftOutline> correct)
    {
        if (!await EnterAsync(draft, item, fresh: false)) return await GoneAsync(draft);
        return ModelState.IsValid && await CorrectAsync(correct) ? Redirect($"{DraftAddress}#item-{Text(item)}") : Page();
    }

    private async Task<bool> EnterAsync(Guid draft, int id, bool fresh)
    {
        if (!await EnterAsync(draft) || Draft.Outline.Items.FirstOrDefault(i => i.Id == id) is not { } item) return false;
        Item = item;
        Around = [.. Draft.Paper.Where(l => Math.Abs(l.Line - item.Line) <= 6)];
        // Each form sends only its own fields; the others show the passage as it stands.
        if (fresh || !Request.Form.ContainsKey("Input.Text")) Input = ItemInput.Of(item);
        if (fresh || !Request.Form.ContainsKey("Kind")) Kind = item.Kind;
        if (fresh || !Request.Form.ContainsKey("First")) First = item.Text;
        if (fresh || !Request.Form.ContainsKey("NewKind")) NewKind = item.Kind;
        return true;
    }

    private static string Text(int id) => id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

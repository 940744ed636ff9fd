using Concordat.Domain.Reviews.Drafts;
using Concordat.Web.Forms;

namespace Concordat.Web.Pages.Papers.Item;

/// <summary>The fields of a passage.</summary>
public sealed class ItemInput
{
    /// <inheritdoc cref="DraftItem.Text"/>
    public string? Text { get; set; }

    /// <inheritdoc cref="DraftItem.Role"/>
    public string? Role { get; set; }

    /// <inheritdoc cref="DraftItem.Date"/>
    public DateInput? Date { get; set; }

    /// <inheritdoc cref="DraftItem.Number"/>
    public string? Number { get; set; }

    /// <inheritdoc cref="DraftItem.Area"/>
    public string? Area { get; set; }

    /// <inheritdoc cref="DraftItem.Note"/>
    public string? Note { get; set; }

    /// <inheritdoc cref="DraftItem.Depth"/>
    public int Depth { get; set; }

    /// <summary>Shows a passage.</summary>
    public static ItemInput Of(DraftItem item) => new() { Text = item.Text, Role = item.Role, Date = DateInput.From(item.Date), Number = item.Number, Area = item.Area, Note = item.Note, Depth = item.Depth };

    /// <summary>The passage as it was typed: only what its form shows is taken.</summary>
    public DraftItem Over(DraftItem item) => item.Kind switch
    {
        DraftItemKind.Witness => item with { Text = Text ?? "", Role = Blank(Role) },
        DraftItemKind.Session => item with { Text = Text ?? "", Date = Date?.Value },
        DraftItemKind.Action => item with { Text = Text ?? "", Number = Blank(Number), Area = Blank(Area), Date = Date?.Value, Note = Blank(Note) },
        DraftItemKind.Recommendation => item with { Text = Text ?? "", Number = Blank(Number), Area = Blank(Area), Date = Date?.Value },
        DraftItemKind.Area => item with { Text = Text ?? "", Note = Blank(Note) },
        DraftItemKind.Point => item with { Text = Text ?? "", Depth = Math.Clamp(Depth, 0, 5) },
        _ => item with { Text = Text ?? "" },
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

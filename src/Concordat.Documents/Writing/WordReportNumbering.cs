using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordat.Documents.Writing;

/// <summary>The lists of a report: 1 and 1.1 for sections and paragraphs, bullets, and ordered lists that each begin at 1.</summary>
internal sealed class WordReportNumbering
{
    public const int Sections = 1;
    public const int Bullets = 2;
    private int _last = Bullets;

    /// <summary>A new ordered list.</summary>
    public int BeginSteps() => ++_last;

    public Numbering Make()
    {
        var numbering = new Numbering(
            new AbstractNum(
                new MultiLevelType { Val = MultiLevelValues.Multilevel },
                Level(0, NumberFormatValues.Decimal, "%1", 567, "Heading1"),
                Level(1, NumberFormatValues.Decimal, "%1.%2", 567, "NumberedParagraph"))
            { AbstractNumberId = 1 },
            new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, Level(0, NumberFormatValues.Bullet, "•", 964, null)) { AbstractNumberId = 2 },
            new AbstractNum(new MultiLevelType { Val = MultiLevelValues.SingleLevel }, Level(0, NumberFormatValues.Decimal, "%1.", 964, null)) { AbstractNumberId = 3 },
            new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Sections },
            new NumberingInstance(new AbstractNumId { Val = 2 }) { NumberID = Bullets });
        for (var id = Bullets + 1; id <= _last; id++)
        {
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = 3 }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }) { NumberID = id });
        }

        return numbering;
    }

    private static Level Level(int index, NumberFormatValues format, string text, int left, string? style)
    {
        var level = new Level { LevelIndex = index };
        level.Append(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format });
        if (style is not null) level.Append(new ParagraphStyleIdInLevel { Val = style });
        level.Append(
            new LevelText { Val = text },
            new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = left.ToString(System.Globalization.CultureInfo.InvariantCulture), Hanging = (index == 0 && style is null ? 397 : 567).ToString(System.Globalization.CultureInfo.InvariantCulture) }));
        return level;
    }
}

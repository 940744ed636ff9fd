using DocumentFormat.OpenXml.Wordprocessing;

namespace Concordat.Documents.Writing;

/// <summary>The styles of a report: Word's own names where there are any, so that its navigation and tables of contents find them.</summary>
internal static class WordReportStyles
{
    private const string Ink = "0B3C44";

    public static Styles Make() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" },
                new FontSize { Val = "23" },
                new Languages { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Named("BodyText", "Body Text", null, null),
        Named("Title", "Title", new StyleParagraphProperties(new SpacingBetweenLines { Before = "0", After = "120" }), Look(44, bold: true)),
        Named("Subtitle", "Subtitle", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }), Look(26, bold: false)),
        Named("Notice", "Notice", new StyleParagraphProperties(
            new ParagraphBorders(
                new TopBorder { Val = BorderValues.Single, Size = 12, Space = 4, Color = "942514" },
                new BottomBorder { Val = BorderValues.Single, Size = 12, Space = 4, Color = "942514" }),
            new SpacingBetweenLines { Before = "120", After = "240" }), new StyleRunProperties(new Bold())),
        Named("Heading1", "heading 1", new StyleParagraphProperties(
            new KeepNext(), new KeepLines(),
            new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = WordReportNumbering.Sections }),
            new SpacingBetweenLines { Before = "360", After = "120" }, new OutlineLevel { Val = 0 }), Look(30, bold: true), "NumberedParagraph"),
        Named("Heading2", "heading 2", new StyleParagraphProperties(new KeepNext(), new KeepLines(), new SpacingBetweenLines { Before = "200", After = "80" }, new Indentation { Left = "567" }, new OutlineLevel { Val = 1 }), Look(24, bold: true), "NumberedParagraph"),
        Named("NumberedParagraph", "Numbered Paragraph", new StyleParagraphProperties(
            new NumberingProperties(new NumberingLevelReference { Val = 1 }, new NumberingId { Val = WordReportNumbering.Sections })), null),
        Named("ListBullet", "List Bullet", new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }), null),
        Named("ListNumber", "List Number", new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }), null),
        Named("Caption", "caption", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "160", After = "80" }), new StyleRunProperties(new Bold(), new FontSize { Val = "21" })),
        Named("TableHead", "Table Head", new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }), new StyleRunProperties(new Bold(), new FontSize { Val = "20" })),
        Named("TableText", "Table Text", new StyleParagraphProperties(new SpacingBetweenLines { Before = "40", After = "40" }), new StyleRunProperties(new FontSize { Val = "20" })),
        Named("Header", "header", null, new StyleRunProperties(new FontSize { Val = "18" })),
        Named("Footer", "footer", new StyleParagraphProperties(new Justification { Val = JustificationValues.Right }), new StyleRunProperties(new FontSize { Val = "18" })),
        new Style(new StyleName { Val = "Normal Table" }, new StyleTableProperties(new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa })) { Type = StyleValues.Table, StyleId = "TableNormal", Default = true },
        new Style(
            new StyleName { Val = "Report Table" }, new BasedOn { Val = "TableNormal" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 8, Color = Ink },
                    new BottomBorder { Val = BorderValues.Single, Size = 8, Color = Ink },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "B1B4B6" }),
                new TableCellMarginDefault(new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = "ReportTable", CustomStyle = true });

    private static StyleRunProperties Look(int size, bool bold)
    {
        var look = new StyleRunProperties();
        if (bold) look.Append(new Bold());
        look.Append(new Color { Val = Ink }, new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return look;
    }

    private static Style Named(string id, string name, StyleParagraphProperties? paragraph, StyleRunProperties? run, string? next = null)
    {
        var style = new Style(new StyleName { Val = name }, new BasedOn { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = id };
        if (next is not null) style.Append(new NextParagraphStyle { Val = next });
        style.Append(new PrimaryStyle());
        if (paragraph is not null) style.Append(paragraph);
        if (run is not null) style.Append(run);
        return style;
    }
}

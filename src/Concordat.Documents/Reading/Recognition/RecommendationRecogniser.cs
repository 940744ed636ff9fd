using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>
/// Finds recommendations and resolutions: under a heading or words that lead to them, printed with their number
/// ("Recommendation 7: …"), run on in a paragraph, or said in a sentence.
/// </summary>
internal sealed class RecommendationRecogniser(ReadingPass pass, List<DraftRecommendation> found)
{
    private readonly HashSet<string> known = new(found.Select(recommendation => KeyOf(recommendation.Text)), StringComparer.Ordinal);

    public void Read()
    {
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if ((!pass.IsFree(i) && i != pass.Title) || pass.IsNoise(i))
                continue;
            var block = pass.Blocks[i];
            if (block.Kind is PaperBlockKind.TableRow)
                continue;
            if (OpensSection(i))
                i = ReadSection(i);
            else if (pass.IsFree(i) && !ReadNumbered(i, [], null))
                ReadRunOn(i);
        }
    }

    private bool OpensSection(int index)
    {
        var block = pass.Blocks[index];
        if (RecommendationWords.Leads(block.Text) || (RecommendationWords.IsBody(block.Text) && pass.NextText(index) is >= 0 and var next && RecommendationWords.OpensResolution(pass.Blocks[next])))
            return true;
        return block.Text.Length <= 120 && (Headings.IsHeading(pass, index) || block.Text.EndsWith(':') || block.Text.EndsWith('–') || block.Text.EndsWith('-')) && RecommendationWords.IsHeading(block.Text);
    }

    private bool ReadNumbered(int index, List<string> addressedTo, string? area)
    {
        var text = pass.Blocks[index].FullText;
        // "3.2 Recommendation 1: …" has the paragraph's number before its own.
        var paragraph = "";
        if (RecommendationNumber.Of(text) is null && pass.Blocks[index].Label.Length > 0)
            (paragraph, text) = (pass.Blocks[index].Label, pass.Blocks[index].Text);
        if (RecommendationNumber.Of(text) is not { } number)
            return false;
        if (text.Length > number.Printed.Length)
        {
            if (!number.Opens(text))
                return false;
            if (Add(index, number.Number, text[number.Printed.Length..].Trim(), (paragraph + " " + number.Printed).Trim(), addressedTo, area))
                ReadBelow(index);
            return true;
        }
        var next = pass.NextText(index);
        if (next < 0 || !pass.IsFree(next) || pass.Blocks[next].Kind is not (PaperBlockKind.Paragraph or PaperBlockKind.ListItem) || RecommendationNumber.Of(pass.Blocks[next].FullText) is not null)
            return false;
        if (!Add(next, number.Number, pass.Blocks[next].FullText, "", addressedTo, area))
            return true;
        pass.Claim(index);
        pass.Leave(index, pass.Blocks[index].FullText);
        ReadBelow(next);
        return true;
    }

    /// <summary>Reads what stands under a heading "Recommendations"; gives the index of the last block read.</summary>
    private int ReadSection(int heading)
    {
        var last = heading;
        var section = new RecommendationSection(pass, heading);
        for (var i = heading + 1; i < pass.Blocks.Count; i++)
        {
            if (pass.IsNoise(i))
                continue;
            var block = pass.Blocks[i];
            if (!pass.IsFree(i))
            {
                // An answer read with the recommendation before it.
                if (last > heading && i <= answeredTo)
                    continue;
                break;
            }
            if (block.Kind is PaperBlockKind.TableRow)
                break;
            if (ReadNumbered(i, section.AddressedTo, section.Area))
            {
                section.TookNumbered();
                last = i;
                continue;
            }
            if (block.Kind == PaperBlockKind.ListItem && RecommendationWords.Leads(block.Text) && !section.IsPartOfItem(block) && section.TakesLead(i))
            {
                last = i;
                continue;
            }
            if (block.Kind == PaperBlockKind.ListItem && (block.Bullet.Length > 0 || !section.EndsAtItem(i)))
            {
                TakeItem(i, section);
                ReadAnswers(i);
            }
            else if (block.Kind == PaperBlockKind.ListItem || !TakeParagraph(i, section))
            {
                break;
            }
            last = i;
        }
        return last;
    }

    private bool TakeParagraph(int index, RecommendationSection section)
    {
        var block = pass.Blocks[index];
        if (section.TakesLead(index))
            return true;
        if (block.Kind == PaperBlockKind.Heading || (Headings.IsHeading(pass, index) && !block.Text.EndsWith(':')))
        {
            if (section.TakesHeading(index))
                return true;
            // A short line that resolves something is no heading, when nothing else stands under this one.
            if (section.HasItems || section.Paragraphs > 0 || block.Kind == PaperBlockKind.Heading || !RecommendationSection.StartsAsRecommendation(block.Text))
                return false;
        }
        else if (block.Text.EndsWith(':'))
        {
            return false;
        }
        if (section.HasItems)
            return true;
        if (LetteredParagraph.Of(block.Text) is { } lettered && Add(index, lettered.Letter, lettered.Text, lettered.Letter + ".", section.AddressedTo, section.Area))
        {
            section.Paragraphs++;
            return true;
        }
        var text = block.Text.Length > 80 ? block.Text[..80] : block.Text;
        if (InlineList.Of(block.Text) is not null && ReadRunOnList(index, section.AddressedTo, anyLead: true))
            section.Paragraphs++;
        else if (section.Paragraphs == 0 ? RecommendationSection.StartsAsRecommendation(text) : text.StartsWith("That ", StringComparison.Ordinal) || text.StartsWith("To ", StringComparison.Ordinal))
        {
            if (Add(index, null, block.Text, "", section.AddressedTo, section.Area))
                section.Paragraphs++;
        }
        else
        {
            ReadRunOn(index);
        }
        return true;
    }

    private void TakeItem(int index, RecommendationSection section)
    {
        var block = pass.Blocks[index];
        if (section.IsPartOfItem(block) && found.Count > 0)
        {
            pass.Claim(index);
            found[^1].Children.Add(new DraftRecommendationPart(NumberOf(block.Label), block.Text, block.Line));
            return;
        }
        section.Took(block);
        Add(index, NumberOf(block.Label), block.Text, "", section.AddressedTo, section.Area);
    }

    /// <summary>A list run on in a paragraph, or sentences that recommend.</summary>
    private void ReadRunOn(int index)
    {
        var block = pass.Blocks[index];
        if (block.Kind == PaperBlockKind.Heading || ReadRunOnList(index, [], anyLead: false))
            return;
        var sentences = SentenceList.Of(block.Text);
        var recommending = sentences.Where(sentence => RecommendationWords.IsRecommending(sentence) || RecommendationWords.IsToldOf(sentence) || RecommendationWords.LengthOfResolved(sentence) > 0).ToList();
        if (recommending.Count == 0 || sentences is [{ Length: > 2000 }])
            return;
        foreach (var sentence in recommending)
        {
            var lead = RecommendationWords.LengthOfResolved(sentence);
            if (RecommendationWords.IsToldOf(sentence))
                pass.Warn(block.Line, "This sentence may tell of a recommendation made at another time.");
            if (RecommendedClauses.Of(sentence) is { } clauses)
            {
                foreach (var (text, before) in clauses)
                {
                    pass.Leave(index, before);
                    AddSentence(index, text, Addressees.InClause(text));
                }
                continue;
            }
            AddSentence(index, sentence[lead..], Addressees.InLead(sentence[..Math.Min(sentence.Length, 200)]));
        }
        pass.Claim(index);
        if (block.Bullet.Length == 0)
            pass.Leave(index, block.Label);
        foreach (var sentence in sentences)
            pass.Leave(index, recommending.Contains(sentence) ? sentence[..RecommendationWords.LengthOfResolved(sentence)] : sentence);
    }

    private bool ReadRunOnList(int index, List<string> addressedTo, bool anyLead)
    {
        var block = pass.Blocks[index];
        if (InlineList.Of(block.FullText) is not { } list || (!anyLead && !RecommendationWords.LeadsRunOn(list.Lead)))
            return false;
        if (Addressees.InLead(list.Lead) is { Count: > 0 } bodies)
            addressedTo = bodies;
        pass.Claim(index);
        pass.Leave(index, list.Lead);
        foreach (var (mark, text) in list.Items)
            AddFound(index, NumberOf(mark), text, addressedTo, null);
        return true;
    }

    private void AddSentence(int index, string sentence, List<string> addressedTo)
    {
        if (known.Add(KeyOf(sentence)))
            AddFound(index, null, sentence, addressedTo, null);
        else
            pass.Leave(index, sentence);
    }

    private int answeredTo = -1;

    /// <summary>The list that a recommendation leads into is its parts; the labelled lines after it say what came of it.</summary>
    private void ReadBelow(int index)
    {
        var last = index;
        if (found[^1].Text.EndsWith(':'))
        {
            for (var i = pass.NextText(index); i >= 0 && pass.IsFree(i) && pass.Blocks[i].Kind == PaperBlockKind.ListItem && RecommendationNumber.Of(pass.Blocks[i].FullText) is null; i = pass.NextText(i))
            {
                pass.Claim(i);
                found[^1].Children.Add(new DraftRecommendationPart(NumberOf(pass.Blocks[i].Label), pass.Blocks[i].Text, pass.Blocks[i].Line));
                answeredTo = last = i;
            }
        }
        ReadAnswers(last);
    }

    /// <summary>"Response: …", "Lead officer: …" in the lines below a recommendation belong to it.</summary>
    private void ReadAnswers(int index)
    {
        for (var i = pass.NextText(index); i >= 0 && pass.IsFree(i) && pass.Blocks[i].Kind is PaperBlockKind.Paragraph or PaperBlockKind.ListItem; i = pass.NextText(i))
        {
            if (found.Count == 0 || LabelledAnswer.Of(pass.Blocks[i].FullText) is not { } answer || answer.With(found[^1]) is not { } answered)
                return;
            found[^1] = answered;
            pass.Claim(i);
            pass.Leave(i, answer.Printed);
            answeredTo = i;
        }
    }

    /// <summary>The words alone: the same recommendation may have the mark of a footnote in one place only.</summary>
    private static string KeyOf(string text) => Headings.Key(FootnoteMark.Part(text).Text);

    /// <summary>"1." is printed as 1; a bracket is part of how it is printed.</summary>
    private static string? NumberOf(string label) => label.Length == 0 ? null : label.TrimEnd('.');

    private bool Add(int index, string? number, string text, string printed, List<string> addressedTo, string? area)
    {
        var block = pass.Blocks[index];
        if (!known.Add(KeyOf(text)))
        {
            pass.Warn(block.Line, "This repeats a recommendation read above, so it was not taken a second time.");
            return false;
        }
        pass.Claim(index);
        pass.Leave(index, printed);
        AddFound(index, number, text, addressedTo, area);
        return true;
    }

    private void AddFound(int index, string? number, string text, List<string> addressedTo, string? area) => found.Add(new DraftRecommendation
    {
        Number = number,
        Text = text,
        Area = area,
        AddressedTo = Addressees.In(text) is { Count: > 0 } own ? own : addressedTo,
        Line = pass.Blocks[index].Line,
        Page = pass.Blocks[index].Page,
    });
}

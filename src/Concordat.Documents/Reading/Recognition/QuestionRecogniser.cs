using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds what was asked and answered as minutes tell it: "Members asked … Officers responded …", "In response to …".</summary>
internal sealed class QuestionRecogniser(ReadingPass pass)
{
    private readonly List<Passage> passages = [];

    private Passage? open;

    public static List<DraftQuestion> Read(ReadingPass pass)
    {
        var recogniser = new QuestionRecogniser(pass);
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (pass.IsNoise(i))
                continue;
            if (!pass.IsFree(i) || pass.Blocks[i].Kind is PaperBlockKind.TableRow or PaperBlockKind.Heading)
                recogniser.open = null;
            else
                recogniser.Take(i);
        }
        return recogniser.Questions();
    }

    private void Take(int index)
    {
        var sentences = SentenceList.Of(pass.Blocks[index].Text);
        if (!sentences.Exists(sentence => QuestionWords.Asks(sentence) || QuestionWords.IsInResponseTo(sentence) && QuestionWords.AnswerInside(sentence) is not null))
        {
            TakeAnswer(index, sentences);
            return;
        }
        open = null;
        foreach (var sentence in sentences)
            TakeSentence(index, sentence);
    }

    /// <summary>A block without a question answers the one above, or goes on with its answer.</summary>
    private void TakeAnswer(int index, List<string> sentences)
    {
        if (open is null || sentences.Count == 0)
            return;
        var first = sentences[0];
        var answers = open.Answers.Count == 0 ? QuestionWords.Answers(first) : QuestionWords.GoesOn(first) && QuestionWords.Answers(first);
        if (!answers)
        {
            open = null;
            return;
        }
        open.Answer(index, string.Join(' ', sentences));
    }

    private void TakeSentence(int index, string sentence)
    {
        if (QuestionWords.AnswerInside(sentence) is { } at)
        {
            Open(index, sentence[..at]);
            open!.Answer(index, sentence[at..].TrimStart(';', ',', ' '));
        }
        else if (QuestionWords.Asks(sentence))
        {
            Open(index, sentence);
        }
        else if (open is null)
        {
            passages.Add(new Passage { Rest = true, Parts = [(index, sentence)] });
        }
        else if (open.Answers.Count > 0)
        {
            open.GoOn(index, sentence);
        }
        else if (QuestionWords.Answers(sentence))
        {
            open.Answer(index, sentence);
        }
        else
        {
            open.Parts.Add((index, sentence));
        }
    }

    private void Open(int index, string text)
    {
        open = new Passage { Parts = [(index, text.Trim().TrimEnd(','))] };
        passages.Add(open);
    }

    /// <summary>A paper in which nobody answers has no questions of this kind; then all is left as it was.</summary>
    private List<DraftQuestion> Questions()
    {
        var asked = passages.Where(passage => !passage.Rest).ToList();
        if (!asked.Exists(passage => passage.Answers.Count > 0))
            return [];
        foreach (var index in asked.SelectMany(passage => passage.Blocks).Distinct())
            pass.Claim(index);
        foreach (var (index, sentence) in passages.Where(passage => passage.Rest).SelectMany(passage => passage.Parts))
            pass.Leave(index, sentence);
        foreach (var index in asked.SelectMany(passage => passage.Blocks).Distinct())
            pass.LeaveFirst(index, pass.Blocks[index].Label);
        return [.. asked.Select(passage => new DraftQuestion
        {
            Question = string.Join(' ', passage.Parts.Select(part => part.Sentence)),
            Answers = passage.Answers,
            Line = pass.Blocks[passage.Parts[0].Index].Line,
        })];
    }

    /// <summary>A question with its answers, or words between questions.</summary>
    private sealed class Passage
    {
        public bool Rest { get; init; }

        public required List<(int Index, string Sentence)> Parts { get; init; }

        public List<string> Answers { get; } = [];

        private readonly List<int> answered = [];

        public IEnumerable<int> Blocks => Parts.Select(part => part.Index).Concat(answered);

        public void Answer(int index, string text)
        {
            answered.Add(index);
            if (Answers.Count > 0)
                Answers[^1] += "\n" + text;
            else
                Answers.Add(text);
        }

        public void GoOn(int index, string text)
        {
            answered.Add(index);
            Answers[^1] += " " + text;
        }
    }
}

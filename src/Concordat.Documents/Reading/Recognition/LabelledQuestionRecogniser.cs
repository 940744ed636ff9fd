using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Finds questions and answers that are labelled so ("Q1 … A1 …", "Question: … Response: …"), or listed after each other.</summary>
internal static partial class LabelledQuestionRecogniser
{
    public static List<DraftQuestion> Read(ReadingPass pass)
    {
        var marks = Marks(pass);
        MarkTold(pass, marks);
        var questions = new List<DraftQuestion>();
        if (HasPairs(pass, marks))
            ReadMarked(pass, marks, questions);
        ReadLists(pass, questions);
        return questions;
    }

    private enum Sort
    {
        None,
        Question,
        Answer,
    }

    private static (Sort Sort, int Length)[] Marks(ReadingPass pass)
    {
        var marks = new (Sort Sort, int Length)[pass.Blocks.Count];
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            if (!pass.IsFree(i) || pass.IsNoise(i) || pass.Blocks[i].Kind == PaperBlockKind.TableRow)
                continue;
            var text = pass.Blocks[i].Text;
            var looked = text.Length > 130 ? text[..130] : text;
            if (Asked().Match(looked) is { Success: true } asked)
                marks[i] = (Sort.Question, asked.Length);
            else if (Question().Match(looked) is { Success: true } question)
                marks[i] = (Sort.Question, question.Length);
            else if (Answer().Match(looked) is { Success: true } answer)
                marks[i] = (Sort.Answer, answer.Length);
        }
        return marks;
    }

    /// <summary>"Q: …" with "Officers said …" under it: where no answer has a label, the words tell which they are.</summary>
    private static void MarkTold(ReadingPass pass, (Sort Sort, int Length)[] marks)
    {
        if (Array.Exists(marks, mark => mark.Sort == Sort.Answer))
            return;
        for (var i = 0; i < marks.Length; i++)
        {
            var next = pass.NextText(i);
            if (marks[i].Sort == Sort.Question && next >= 0 && marks[next].Sort == Sort.None && pass.IsFree(next) && pass.Blocks[next].Kind is PaperBlockKind.Paragraph or PaperBlockKind.ListItem && QuestionWords.Answers(pass.Blocks[next].Text))
                marks[next] = (Sort.Answer, 0);
        }
    }

    private static bool HasPairs(ReadingPass pass, (Sort Sort, int Length)[] marks)
    {
        var asked = false;
        for (var i = 0; i < marks.Length; i++)
        {
            if (marks[i].Sort == Sort.Answer && asked)
                return true;
            if (marks[i].Sort == Sort.Question && Within().IsMatch(pass.Blocks[i].Text.Length > 4000 ? "" : pass.Blocks[i].Text))
                return true;
            asked = marks[i].Sort == Sort.Question || (asked && marks[i].Sort == Sort.None && pass.IsFree(i));
        }
        return false;
    }

    private static void ReadMarked(ReadingPass pass, (Sort Sort, int Length)[] marks, List<DraftQuestion> questions)
    {
        var mode = Sort.None;
        for (var i = 0; i < marks.Length; i++)
        {
            if (pass.IsNoise(i))
                continue;
            var block = pass.Blocks[i];
            if (marks[i].Sort == Sort.None && mode != Sort.None && Ends(pass, i, mode))
                mode = Sort.None;
            if (marks[i].Sort == Sort.None && mode == Sort.None)
                continue;
            if (marks[i].Sort == Sort.Answer && mode == Sort.None)
                continue;
            pass.Claim(i);
            pass.Leave(i, marks[i].Sort == Sort.None ? (block.Bullet.Length == 0 ? block.Label : "") : block.Label + " " + block.Text[..marks[i].Length]);
            var text = marks[i].Sort == Sort.None ? block.ItemText : block.Text[marks[i].Length..].Trim();
            if (marks[i].Sort == Sort.Question && Within().Match(text.Length > 4000 ? "" : text) is { Success: true } within)
            {
                // The answer was printed on the next line of the same item.
                pass.Leave(i, within.Value);
                questions.Add(new DraftQuestion { Question = text[..within.Index].Trim(), Answers = [text[(within.Index + within.Length)..].Trim()], Line = block.Line });
                mode = Sort.Answer;
                continue;
            }
            if (marks[i].Sort == Sort.Question)
                questions.Add(new DraftQuestion { Question = text, Line = block.Line });
            else if (marks[i].Sort == Sort.Answer)
                questions[^1].Answers.Add(text);
            else if (mode == Sort.Question)
                questions[^1] = questions[^1] with { Question = Joined(questions[^1].Question, text) };
            else
                questions[^1].Answers[^1] = Joined(questions[^1].Answers[^1], text);
            mode = marks[i].Sort == Sort.None ? mode : marks[i].Sort;
        }
    }

    private static string Joined(string before, string text) => before.Length == 0 ? text : before + "\n" + text;

    /// <summary>A heading or a table ends an answer; under a question that says nothing yet, a short line is who asked.</summary>
    private static bool Ends(ReadingPass pass, int index, Sort mode) => !pass.IsFree(index)
        || pass.Blocks[index].Kind is PaperBlockKind.TableRow or PaperBlockKind.Heading
        || (mode == Sort.Answer && pass.Blocks[index].Kind == PaperBlockKind.Paragraph && Headings.IsHeading(pass, index));

    /// <summary>"Members asked the following questions:" with a list, and "Officers responded:" with another, which answer each other in order.</summary>
    private static void ReadLists(ReadingPass pass, List<DraftQuestion> questions)
    {
        for (var i = 0; i < pass.Blocks.Count; i++)
        {
            var block = pass.Blocks[i];
            if (!pass.IsFree(i) || block.Kind is PaperBlockKind.ListItem or PaperBlockKind.TableRow || block.Text.Length > 300 || !ListOfQuestions().IsMatch(block.Text))
                continue;
            var asked = Items(pass, i);
            if (asked.Count == 0 || asked.Count(item => pass.Blocks[item].Text.EndsWith('?')) * 2 < asked.Count)
                continue;
            var lead = pass.NextText(asked[^1]);
            var answers = lead >= 0 && pass.IsFree(lead) && pass.Blocks[lead].Text.Length <= 300 && ListOfAnswers().IsMatch(pass.Blocks[lead].Text) ? Items(pass, lead) : [];
            if (answers.Count > 0 && answers.Count != asked.Count)
                pass.Warn(pass.Blocks[lead].Line, "The paper lists more questions than answers, or fewer. Each answer was put with the question of the same place in its list.");
            foreach (var item in asked.Concat(answers))
                pass.Claim(item);
            var first = questions.Count;
            questions.AddRange(asked.Select(item => new DraftQuestion { Question = pass.Blocks[item].Text, Line = pass.Blocks[item].Line }));
            for (var a = 0; a < answers.Count; a++)
                questions[first + Math.Min(a, asked.Count - 1)].Answers.Add(pass.Blocks[answers[a]].Text);
        }
    }

    private static List<int> Items(ReadingPass pass, int lead)
    {
        var items = new List<int>();
        for (var i = pass.NextText(lead); i >= 0 && pass.IsFree(i) && pass.Blocks[i].Kind == PaperBlockKind.ListItem; i = pass.NextText(i))
            items.Add(i);
        return items;
    }

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    [GeneratedRegex(@"^(\*\*)?(?-i:\p{Lu})[\p{L} .'’\-]{2,60}\s(then |also |next )?asked(\s+(the\s+)?(?-i:\p{Lu})[\p{L} '’\-]{2,50})?(\*\*)?\s*:(\*\*)?\s+(?=\S)", Options, 10_000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(\*\*)?((supplementary|further|follow[- ]?up|written|public|oral)\s+)*(question(?=\s+(from|by)\s[^:?]{3,90}$)|question\s*((no\.?|number)\s*)?(\d{1,3}[a-z]?)?|q\s?\d{1,3}[a-z]?(?=[\s:.)*])|q(?=[:.)]))(\s+(from|by)\s+[^:]{3,70}(?=:))?(\*\*)?\s*([:.)–—\-](\*\*)?(\s+|$)|$|(?=(from|by)\s[^:?]{3,90}$)|(?<=\d)(\*\*)?\s+(?=\p{Lu}|\p{P}))", Options, 10_000)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(\*\*)?((supplementary|further|additional|joint|written|officers?['’]?s?|council['’]?s?|oral)\s+)*((answer|response|reply)\s*(\d{1,3}[a-z]?)?|a\s?\d{1,3}[a-z]?(?=[\s:.)*])|a(?=[:.)]))(\s+(from|by|of|given by)\s+[^:.]{3,80}?)?(\*\*)?\s*([:.)–—\-](\*\*)?(\s+|$)|$|(?<=\d)(\*\*)?\s+(?=\p{Lu}|\p{P}|\p{S}))", Options, 10_000)]
    private static partial Regex Answer();

    [GeneratedRegex(@"(?<=[?.])\s+(answer|response|reply|a\s?\d{0,3})\s*:\s+(?=\S)", Options, 10_000)]
    private static partial Regex Within();

    [GeneratedRegex(@"\b(asked|raised|put|posed)\b.{0,60}\bquestions?\b.{0,60}:$|\bquestions? (were |was |which were )?(asked|raised|put)\b.{0,80}:$|^questions? (from|by) .{3,80}:?$", Options, 10_000)]
    private static partial Regex ListOfQuestions();

    [GeneratedRegex(@"\b(responded|replied|answered|answers?|responses?|replies)\b.{0,80}:$|^(answers|responses|replies)$", Options, 10_000)]
    private static partial Regex ListOfAnswers();
}

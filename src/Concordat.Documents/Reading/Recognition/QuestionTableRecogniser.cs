using System.Text.RegularExpressions;
using Concordat.Documents.Reading.Drafts;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Makes questions of the rows of a table with a column of questions and one of answers.</summary>
internal static partial class QuestionTableRecogniser
{
    public static (int Question, int Answer)? ColumnsOf(IReadOnlyList<string> cells)
    {
        if (cells.Count is < 2 or > 8 || cells.Any(cell => cell.Length > 60))
            return null;
        int question = -1, answer = -1;
        for (var i = 0; i < cells.Count; i++)
        {
            if (question < 0 && Question().IsMatch(cells[i].Trim('*', ' ')))
                question = i;
            else if (answer < 0 && Answer().IsMatch(cells[i].Trim('*', ' ')))
                answer = i;
        }
        return question >= 0 && answer >= 0 ? (question, answer) : null;
    }

    public static bool IsColumn(string cell) => Question().IsMatch(cell) || Answer().IsMatch(cell);

    public static List<DraftQuestion> Read(ReadingPass pass)
    {
        var questions = new List<DraftQuestion>();
        foreach (var rows in PaperTable.Runs(pass))
        {
            (int Question, int Answer)? columns = null;
            var first = questions.Count;
            foreach (var row in rows)
            {
                var cells = pass.Blocks[row].Cells;
                if (ColumnsOf(cells) is { } read)
                    (columns, first) = (read, questions.Count);
                else if (columns is { } at)
                    Take(pass, row, at, questions, first);
            }
        }
        return questions;
    }

    private static void Take(ReadingPass pass, int row, (int Question, int Answer) at, List<DraftQuestion> questions, int first)
    {
        var cells = pass.Blocks[row].Cells;
        var question = at.Question < cells.Count ? cells[at.Question] : "";
        var answer = at.Answer < cells.Count ? cells[at.Answer] : "";
        if (question.Length + answer.Length == 0)
            return;
        pass.Claim(row);
        foreach (var rest in cells.Where((_, i) => i != at.Question && i != at.Answer))
            pass.Leave(row, rest);
        var goesOn = questions.Count > first && (question.Length == 0 || char.IsLower(question[0])) && (answer.Length == 0 || question.Length == 0 || char.IsLower(answer[0]));
        if (!goesOn)
        {
            questions.Add(new DraftQuestion { Question = question, Answers = answer.Length > 0 ? [answer] : [], Line = pass.Blocks[row].Line });
            return;
        }
        var before = questions[^1];
        var answers = before.Answers.ToList();
        if (answer.Length > 0 && answers.Count > 0 && char.IsLower(answer[0]))
            answers[^1] += " " + answer;
        else if (answer.Length > 0)
            answers.Add(answer);
        questions[^1] = before with { Question = (before.Question + " " + question).Trim(), Answers = answers };
    }

    [GeneratedRegex(@"^((public|member'?s?|written|supplementary|the|councillor'?s?)\s+)*(questions?|quer(y|ies)|enquir(y|ies)|questions? (or|and|/) comments?|issues? raised|points? raised|what (was|you) asked)(\s+(asked|raised|from|by|of|to)\b.*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Question();

    [GeneratedRegex(@"^((officers?'?s?|written|council'?s?|supplementary|the|our|cabinet member'?s?)\s+)*(answers?|responses?|repl(y|ies))(\s+(given|from|by|of|to)\b.*)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Answer();
}

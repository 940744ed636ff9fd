using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>The words by which minutes tell that somebody asked and somebody answered.</summary>
internal static partial class QuestionWords
{
    private const int FarthestLookedAt = 600;

    public static bool Asks(string sentence)
    {
        var looked = Looked(sentence);
        return Asked().IsMatch(looked) && !AskedToAct().IsMatch(looked);
    }

    public static bool Answers(string sentence)
    {
        var looked = Looked(sentence);
        if (InReply().IsMatch(looked))
            return true;
        if (Strong().IsMatch(looked))
            return true;
        return Weak().IsMatch(looked) && !MembersSay().IsMatch(looked);
    }

    /// <summary>"He added …", "She further explained …" go on with the answer above.</summary>
    public static bool GoesOn(string sentence) => Pronoun().IsMatch(Looked(sentence));

    /// <summary>
    /// A sentence that holds both: "In response to a question from …, the Director said …", "asked …; the Solicitor
    /// confirmed …", "asked … and was told that …". Gives where the answer begins, or null.
    /// </summary>
    public static int? AnswerInside(string sentence)
    {
        var looked = Looked(sentence);
        if (InResponseTo().IsMatch(looked))
        {
            var comma = CommaBeforeAnswer().Match(looked);
            return comma.Success ? comma.Index + comma.Length : null;
        }
        if (!Asks(sentence))
            return null;
        var told = Told().Match(looked);
        return told.Success ? told.Index : null;
    }

    public static bool IsInResponseTo(string sentence) => InResponseTo().IsMatch(Looked(sentence));

    private static string Looked(string text) => text.Length > FarthestLookedAt ? text[..FarthestLookedAt] : text;

    private const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase;

    private const string Verbs = "responded|replied|answered|explained|advised|confirmed|clarified|stated|said|reported|informed|assured|reassured|acknowledged|noted|commented|undertook|outlined|told|added|indicated|highlighted|pointed out|referred|agreed|suggested|reminded|observed";

    [GeneratedRegex(@"\b(asked|asks|asking|enquired|inquired|queried|questioned|wondered|(wished|wanted|sought|was keen|were keen|keen) to (know|understand|establish|find out))\b(\s+[\w'’\-]+){0,7}?,?\s+(if|whether|why|how|what|when|where|which|who|about|for (clarification|further|more|an update|assurances?|details|information|confirmation|an explanation|reassurance|clarity)|(a|the following|several|some|a number of) questions?|as to)\b|\b(queried|questioned|enquired about|inquired about)\s+(the|a|an)\b|\bsought (further |some |an? |the )?(clarification|clarity|assurances?|confirmation|information|update|details|reassurance|explanation|views)\b|\b(questions?|quer(y|ies)|clarification|concerns? and questions?)\s+(was|were|had been)\s+(then |also )?(asked|raised|sought|put|received)\b|\b(raised|put) (a|the following|several|some|a number of|further) (questions?|quer(y|ies))\b|\brequested (clarification|further information|an update|assurances?|information|confirmation|details)\b", Options, 10_000)]
    private static partial Regex Asked();

    /// <summary>"Members asked officers to prepare a note" asks for work, not for an answer.</summary>
    [GeneratedRegex(@"\b(asked|requested)\s+(that|for (a |the )?(report|briefing|paper|copy|note))\b|\basked\s+(?!if\b|whether\b|why\b|how\b|what\b|when\b|where\b|which\b|who\b|about\b|for\b)(the\s+)?([\w'’\-]+\s+){1,6}?to\s+(?!(the\s)?(know|understand))\w+", Options, 10_000)]
    private static partial Regex AskedToAct();

    [GeneratedRegex(@"^\W*(in (response|reply|answer)\b|by way of (reply|response)|(the )?(answer|response|reply) (was|given|is)\b|[^.;]{3,100}?\b(gave|provided|offered) (that|the|this|an?|some) (\w+ )?(assurances?|explanations?|updates?|undertaking|answers?|clarification|examples?)\b|responding\b|replying\b)", Options, 10_000)]
    private static partial Regex InReply();

    [GeneratedRegex(@"^[^.;]{0,140}?\b(responded|replied|answered|explained|advised|confirmed|clarified|informed|assured|reassured|undertook|acknowledged)\b", Options, 10_000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"^[^.;]{0,140}?\b(" + Verbs + @")\b", Options, 10_000)]
    private static partial Regex Weak();

    [GeneratedRegex(@"^\W*(the )?(members?|councillors?|cllrs?|committee|panel|group|board|commission|a member|chair(man|person)?|it was (noted|agreed|suggested|commented))\b", Options, 10_000)]
    private static partial Regex MembersSay();

    [GeneratedRegex(@"^\W*(he|she|they|it was (also|further)|the officer|members were (also|further))\b", Options, 10_000)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\W*(in (response|reply|answer)|responding|replying) to\b", Options, 10_000)]
    private static partial Regex InResponseTo();

    [GeneratedRegex(@",\s+(?=(it was|there|[\w'’\-]+)[^,;]{0,110}?(,[^,]{3,80},)?[^,;]{0,20}?\b(" + Verbs + @")\b)", Options, 10_000)]
    private static partial Regex CommaBeforeAnswer();

    [GeneratedRegex(@"(;\s+|,?\s+(and|but)\s+)(?<answer>((it was|was|were|had been)\s+(told|advised|informed|assured|confirmed|explained|reassured)|(the|an?|officers?|mr|mrs|ms|dr|cllr|councillor)\b[^,;.]{0,100}?\b(responded|replied|answered|explained|advised|confirmed|clarified|stated|said|reported))\b)", Options, 10_000)]
    private static partial Regex Told();
}

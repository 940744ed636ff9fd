using System.Text.RegularExpressions;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>A heading read as a witness: name and role apart, and the words that are neither.</summary>
internal sealed partial record WitnessHeading(string? Name, string? Role, WitnessSign Sign, string Other)
{
    private static readonly string[] Separators = [" – ", " — ", " - ", ", ", " (", " | ", ": ", "; ", " / "];

    /// <summary>"Evidence from: …" announces a witness although it has the shape of a label and its value.</summary>
    public static bool IsAnnounced(PaperBlock block) =>
        block.Kind is PaperBlockKind.Paragraph && block.Text.Length <= 120 && block.Text[^1] is not ('.' or ';') && (Prefix().IsMatch(block.Text) || LabelOf(block.Text).Length > 0);

    /// <summary>"Police: Superintendent A Khan" has the body before the name, and is no line of who was there or where.</summary>
    private static string LabelOf(string text)
    {
        var match = Label().Match(text);
        if (!match.Success || PanelHeading.IsProcedure(text) || NoBody().IsMatch(text))
            return "";
        var (name, role) = Split(match.Groups["who"].Value.Trim());
        return PersonName.Is(name ?? "") || (name is not null && role is null && SignOf(name, role) == WitnessSign.Group) ? match.Groups["label"].Value : "";
    }

    public static WitnessHeading Of(string text)
    {
        var other = "";
        var rest = text.Trim();
        var prefix = Prefix().Match(rest);
        if (prefix.Success && prefix.Length < rest.Length)
        {
            other = prefix.Value.Trim();
            rest = rest[prefix.Length..].Trim();
        }
        var confidence = ConfidenceMark().Match(rest);
        if (confidence.Success && confidence.Index > 0)
        {
            other = (other + " " + confidence.Value.Trim()).Trim();
            rest = rest.Remove(confidence.Index, confidence.Length).Trim();
        }
        rest = rest.TrimEnd(':').Trim();
        if (Placed().Match(rest) is { Success: true } placed && IsPlaced(rest))
        {
            other = (placed.Groups["place"].Value + " " + other).Trim();
            rest = rest[placed.Length..];
        }
        if (!prefix.Success && LabelOf(rest) is { Length: > 0 } label)
        {
            other = (other + " " + label).Trim();
            rest = rest[label.Length..].TrimStart(':', ' ');
        }
        var (name, role) = Split(rest);
        // "An employee of the contractor" says what somebody does and names nobody.
        if (prefix.Success && role is null && name is not null && (name.StartsWith("an ", StringComparison.OrdinalIgnoreCase) || name.StartsWith("a ", StringComparison.OrdinalIgnoreCase)))
            (name, role) = (null, name);
        return new WitnessHeading(name, role, prefix.Success ? WitnessSign.Clear : SignOf(name, role), other);
    }

    /// <summary>"2   Mrs G Lowe (Practice Manager)", "9.30 am   Two tenants": an item's number or the time stands before who spoke.</summary>
    public static bool IsPlaced(string text)
    {
        var placed = Placed().Match(text.Length > 160 ? "" : text);
        if (!placed.Success)
            return false;
        var rest = text[placed.Length..].Trim();
        var (name, role) = Split(ConfidenceMark().Replace(rest, "").Trim());
        return role is not null && (name is null || PersonName.Is(name)) || (name is not null && (PersonName.Is(name) || (placed.Groups["time"].Success && SignOf(name, role) == WitnessSign.Group)));
    }

    private static (string? Name, string? Role) Split(string text)
    {
        if (PersonName.Is(text))
            return (text, null);
        foreach (var separator in Separators)
        {
            var at = text.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            var left = text[..at].Trim();
            var right = text[(at + separator.Length)..].Trim();
            if (separator == " (" && right.EndsWith(')'))
                right = right[..^1].Trim();
            if (right.Length == 0)
                continue;
            if (PersonName.Is(left))
                return (left, right);
            if (PersonName.Is(right) && IsOffice(left))
                return (right, left);
        }
        return IsOffice(text) ? (null, text) : (text, null);
    }

    /// <summary>"Director of Housing" is an office; "Directors", "Staff representatives" and "Head teachers' forum" are groups.</summary>
    public static bool IsOffice(string text)
    {
        var post = text.Split([',', '(', '–', ';'], 2)[0];
        var words = post.Split([' ', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > 14 || SentenceVerb().IsMatch(text))
            return false;
        var office = Array.FindIndex(words, CouncilWords.IsOffice);
        if (office < 0)
            return PortfolioHolder().IsMatch(text);
        // The noun that names the post comes before "of", "for" or a comma.
        var core = words.TakeWhile(word => word is not ("of" or "for" or "to" or "with" or "and")).ToArray();
        return core.Any(CouncilWords.IsOffice) && !(core.Length > 0 && CouncilWords.IsGroup(core[^1]));
    }

    private static WitnessSign SignOf(string? name, string? role)
    {
        if (name is null || role is not null || PersonName.Is(name))
            return WitnessSign.Clear;
        if (QuestionsWith().IsMatch(name))
            return WitnessSign.Clear;
        return name.Split([' ', '/', ','], StringSplitOptions.RemoveEmptyEntries).Any(CouncilWords.IsGroup) ? WitnessSign.Group : WitnessSign.Unclear;
    }

    [GeneratedRegex(@"^((oral |written |verbal )?evidence\s+((taken |heard |given |received )?in (strict )?(confidence|private)\s+(from|by)|(taken|heard|received)\s+from|from|of|given by|by|provided by)|witness(es)?(\s+\d{1,2}|\s+[a-z])?\s*[:–\-]|interview\s+with|interviewee\s*:|presentation\s+(from|by)|submission\s+(from|by)|speaker\s*:|contribution\s+(from|by)|name\s*:)\s*:?\s*(the\s+)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^(?<place>\d{1,2}(\.\d{1,2})?(?=\s{2,}|\t)|(?<time>\d{1,2}([.:]\d{2})?\s*([ap]\.?m\.?|noon|hrs)|\d{1,2}[.:]\d{2}))(\s*[–-]\s*\d{1,2}([.:]\d{2})?\s*([ap]\.?m\.?)?)?\s*[:–-]?\s+(?=\p{L})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Placed();

    [GeneratedRegex(@"^(?<label>\p{Lu}[\w &/'’\-]{2,40}):\s+(?<who>\S.{2,90})$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"^(venue|location|date|time|place|chair\w*|vice[- ]chair\w*|clerk|present|members?|officers?|councillors?|cllrs?|note|notes|report|lead|author|contact|from|to|panel.*|session.*|meeting.*|day.*|cabinet.*|portfolio.*)\s*:", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex NoBody();

    [GeneratedRegex(@"\s*[\(\[]?\s*[–\-,]?\s*((evidence )?(given |heard |held |taken |speaking )?in (strict )?confidence|in private( session)?|confidential( session)?|anonymous(ly)?)\s*[\)\]]?\s*:?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex ConfidenceMark();

    [GeneratedRegex(@"\b(is|are|was|were|has|have|had|will|would|should|made|said|noted|raised|discussed)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex SentenceVerb();

    [GeneratedRegex(@"\b(portfolio holder|lead member|cabinet member|ward member|executive member|member of parliament|representative (of|for|from))\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex PortfolioHolder();

    [GeneratedRegex(@"^(q\s*(&|and)\s*a|questions? (and answers? )?(to|with|from|for)|session with|discussion with|meeting with|focus group|conversation with|interviews? with|workshop with|round ?table with)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex QuestionsWith();
}

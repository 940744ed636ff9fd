using System.Collections.Frozen;

namespace Concordat.Documents.Reading.Recognition;

/// <summary>Ordinary words of council papers that are never part of a person's name, and words for offices and for groups.</summary>
internal static class CouncilWords
{
    /// <summary>Words that make a phrase an office held by one person.</summary>
    public static readonly FrozenSet<string> Offices = Set(
        "accountant adviser advisor alderman ambassador analyst apprentice architect assistant auditor barrister chair chairman chairperson chairwoman " +
        "chief clerk commander commissioner consultant convener coordinator co-ordinator councillor deputy director editor engineer executive governor head " +
        "headteacher inspector lead leader manager mayor nurse officer organiser planner postholder president principal professor proprietor provost " +
        "secretary sergeant solicitor specialist superintendent supervisor surveyor treasurer vice-chair vice-chairman warden holder holder's chairmen");

    /// <summary>Words that make a phrase a group of people or an organisation.</summary>
    public static readonly FrozenSet<string> Groups = Set(
        "alliance association authorities authority board boards businesses cabinet charity club committee communities community companies company consortium " +
        "corporation council councillors councils delegation delegates directors employees executives federation forum forums group groups heads inc leaders " +
        "ltd limited llp managers members nhs network officers organisations owners panel parents parish parishes partners partnership police plc q&a " +
        "representatives residents service services session society staff students team teams tenants trust trustees trusts unison union unions users " +
        "volunteers witnesses workforce workshop young youth focus stakeholders traders landlords headteachers apprentices reps gmb unite");

    /// <summary>Words that headings about a subject are made of.</summary>
    private static readonly FrozenSet<string> Subjects = Set(
        "about access accommodation achievements action actions adult agenda aims alignment ambition annual apologies appendix areas arrangements assets attendance " +
        "attendees background benefits budget budgets business capacity care case challenges change changes children climate collaboration comments commissioning " +
        "communication communications compliance conclusion conclusions confidence constitution consultation contents context contract contracts corporate cost costs " +
        "culture cultural current customer customers data date declarations delivery democratic design development devolution digital discussion discussions economic " +
        "economy efficiency elections emerging engagement enquiries environment environmental equality estates evidence exempt external feedback finance finances " +
        "financial findings follow funding further future general governance growth health high highways housing human ict impact implementation implications " +
        "improvement income information infrastructure innovation integration interest interests internal introduction investment issues item items it joint key " +
        "leadership learning legal lessons level licensing local management managing matters meeting meetings member membership messages minutes morale monitoring " +
        "morning national needs new next notes objectives office one open opening operations opportunities options organisation organisational other outcomes overview " +
        "papers part partner partnerships payroll pay people performance planning plans policies policy portfolio position positives present priorities priority private process " +
        "processes procurement profile programme progress project projects property proposals public purpose quality question questions recommendation " +
        "recommendations records recruitment regeneration regional relations remit report reports reputation resilience resources response responses retention review reviews " +
        "risk risks role roles savings scope scrutiny section shared sharing sickness skills sovereignty standards stage start statement step steps strategic strategy strengths " +
        "structure structures successes summary support systems target targets technology terms theme themes thoughts time timescales tourism training transformation transition " +
        "transport travel trust value values views vision waste way ways weaknesses welcome welfare wellbeing what why wider work workforce working works workload year");

    public static bool IsOffice(string word) => Offices.Contains(Bare(word));

    public static bool IsGroup(string word) => Groups.Contains(Bare(word));

    /// <summary>Whether the word is an ordinary one, so that a phrase with it is no person's name.</summary>
    public static bool IsOrdinary(string word)
    {
        var bare = Bare(word);
        return Offices.Contains(bare) || Groups.Contains(bare) || Subjects.Contains(bare);
    }

    private static string Bare(string word) => word.Trim(',', '.', ':', ';', '(', ')', '\'', '’', '"').ToLowerInvariant();

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}

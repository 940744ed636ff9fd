using System.Globalization;
using System.Text;
using Concordat.Application.Partnerships;
using Concordat.Application.Storage;

namespace Concordat.Application.Search;

/// <summary>
/// How records of one type become entries. <paramref name="Rows"/> leaves out what nobody may find (in confidence, drafts);
/// <paramref name="Owner"/> is the type whose changes also change these entries; <paramref name="Reads"/> takes the words out of a
/// body that is kept in another form.
/// </summary>
internal sealed record SearchProjection(
    SearchKind Kind,
    Type Record,
    Type? Owner,
    RecordKind Sees,
    Func<ConcordatContext, IQueryable<SearchRow>> Rows,
    Func<SearchRow, string> Title,
    Func<SearchRow, string> Address,
    Func<string?, string?>? Reads = null)
{
    // PostgreSQL refuses to make words of more than a megabyte, and with it the save.
    private const int LongestBody = 200_000;

    public SearchEntry ToEntry(SearchRow row) => new()
    {
        Kind = Kind,
        RecordId = row.RecordId,
        OwnerId = row.OwnerId,
        ReviewId = row.ReviewId,
        PartnershipId = row.PartnershipId,
        Sees = Sees,
        OrganisationId = row.KeptTo,
        IsExempt = row.IsExempt,
        Title = Clean(Title(row), 1000),
        Body = Clean(string.Join('\n', new[] { Reads is null ? row.Body : Reads(row.Body), row.More }.Where(text => !string.IsNullOrWhiteSpace(text))), LongestBody),
        Address = Address(row),
        DatedOn = row.DatedOn,
    };

    public static string ReviewAddress(SearchRow row) => string.Create(CultureInfo.InvariantCulture, $"/partnerships/{row.Slug}/reviews/rev-{row.ReviewNumber}");

    public static string Under(SearchRow row, string part, string letters) => string.Create(CultureInfo.InvariantCulture, $"/partnerships/{row.Slug}/{part}/{letters}-{row.Number}");

    // Control characters mark what was found, so none may come from a record.
    private static string Clean(string text, int longest)
    {
        var clean = new StringBuilder(Math.Min(text.Length, longest));
        foreach (var c in text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC))
        {
            if (clean.Length == longest) break;
            clean.Append(char.IsControl(c) ? ' ' : c);
        }

        if (clean.Length > 0 && char.IsHighSurrogate(clean[^1])) clean.Length--;
        return clean.ToString();
    }
}

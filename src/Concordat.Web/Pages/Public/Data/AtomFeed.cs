using System.Globalization;
using System.Text;
using System.Xml;
using Concordat.Application.Partnerships;
using Concordat.Application.Publication;

namespace Concordat.Web.Pages.Public.Data;

/// <summary>
/// Writes an Atom feed (RFC 4287). An entry's id is the record's own key, so it stays the same for good; its time is the record's
/// last change, never the time of the request.
/// </summary>
public static class AtomFeed
{
    private const int Longest = 100;

    /// <summary>The feed as UTF-8.</summary>
    public static byte[] Write(PartnershipView partnership, string root, IReadOnlyList<PublicVersion> versions, IReadOnlyList<PublicRecommendation> recommendations)
    {
        var address = $"{root}/public/{partnership.Slug}";
        var entries = versions.Select(version => (version.Id, Title: $"Report published: {version.ReviewTitle}, version {version.Number.ToString(CultureInfo.InvariantCulture)}", Link: $"{address}/reviews/{version.ReviewReference.ToLowerInvariant()}/report/versions/{version.Number.ToString(CultureInfo.InvariantCulture)}", Updated: version.PublishedAt, Summary: version.ChangeNote ?? "The first version of the report."))
            .Concat(recommendations.Select(one => (one.Id, Title: $"{one.Reference}: {one.Standing}", Link: $"{address}/reviews/{one.ReviewReference.ToLowerInvariant()}#{one.Reference.ToLowerInvariant()}", Updated: one.ChangedAt, Summary: one.Text)))
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Id).Take(Longest).ToList();
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", "http://www.w3.org/2005/Atom");
            xml.WriteAttributeString("xml", "lang", null, "en-GB");
            xml.WriteElementString("id", $"urn:uuid:{partnership.Id:D}");
            xml.WriteElementString("title", $"{partnership.Name}: reviews and recommendations");
            xml.WriteElementString("updated", Moment(entries.Count > 0 ? entries[0].Updated : (partnership.StartedOn ?? new DateOnly(2025, 1, 1)).ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc)));
            Link(xml, "self", $"{address}/feed.atom", "application/atom+xml");
            Link(xml, "alternate", address, "text/html");
            xml.WriteStartElement("author");
            xml.WriteElementString("name", Fit(partnership.Name));
            xml.WriteEndElement();
            foreach (var entry in entries)
            {
                xml.WriteStartElement("entry");
                xml.WriteElementString("id", $"urn:uuid:{entry.Id:D}");
                xml.WriteElementString("title", Fit(entry.Title));
                xml.WriteElementString("updated", Moment(entry.Updated));
                Link(xml, "alternate", entry.Link, "text/html");
                xml.WriteElementString("summary", Fit(entry.Summary));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return stream.ToArray();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Moment(DateTime at) => DateTime.SpecifyKind(at, DateTimeKind.Utc).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private static string Fit(string text) => string.Concat(text.Where(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c)));
}

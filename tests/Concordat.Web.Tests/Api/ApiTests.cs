using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Concordat.Application.Accounts;
using Concordat.Application.Reviews;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Concordat.Web.Api;
using Concordat.Web.Tests.Pages.Reviews;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Api;

public class ApiTests
{
    [Fact]
    public async Task Endpoints_All_SayWhoTheyAreFor()
    {
        await using var office = await WebOffice.CreateAsync();

        var api = office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.RoutePattern.RawText!.TrimStart('/').StartsWith("api/", StringComparison.Ordinal)).ToList();

        api.Count.ShouldBeGreaterThan(7);
        api.Where(e => e.Metadata.GetMetadata<ApiNeeds>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null).Select(e => e.RoutePattern.RawText).ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Any_WithoutAKeyThatIsGood_SaysThatOneIsNeeded(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var person = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer);
        var (key, id) = await KeyAsync(office, person);
        await RevokeAsync(office, person, id);
        using var signedIn = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);

        foreach (var client in new[] { office.Anonymous().Client, signedIn.Client, ClientWith(office, key), ClientWith(office, "concordat_made-up"), ClientWith(office, "") })
        {
            var answer = await client.GetAsync($"/api/v1{office.Address}/reviews");
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        }
    }

    [Theory, BothDatabases]
    public async Task Recommendations_InParts_GiveEachOnceAndTheCursorOfTheNext(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        for (var i = 1; i <= 5; i++) await AddRecommendationAsync(office, $"Recommendation {i}", issue: true);
        using var client = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.Councillor))).Key);
        var references = new List<string>();
        string? next = null;
        do
        {
            var part = await client.GetFromJsonAsync<JsonElement>($"/api/v1{office.Address}/recommendations?limit=2{(next is null ? "" : $"&cursor={next}")}");
            references.AddRange(part.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("reference").GetString()!));
            next = part.GetProperty("next").GetString();
        }
        while (next is not null);

        references.ShouldBe(["REC-1", "REC-2", "REC-3", "REC-4", "REC-5"]);
        (await client.GetAsync($"/api/v1{office.Address}/recommendations?cursor=nonsense!")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, BothDatabases]
    public async Task Reword_Draft_NeedsTheTagItWasReadWith(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddRecommendationAsync(office, "Survey culverts", issue: false);
        using var client = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer))).Key);
        var address = $"/api/v1{office.Address}/recommendations/rec-1";
        var tag = (await client.GetAsync(address)).Headers.ETag!;

        (await PatchAsync(client, address, null, "Survey every culvert")).StatusCode.ShouldBe((HttpStatusCode)428);
        var changed = await PatchAsync(client, address, tag, "Survey every culvert in O’Brien’s ward");
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.ETag.ShouldNotBe(tag);
        (await PatchAsync(client, address, tag, "Survey none")).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await client.GetFromJsonAsync<JsonElement>(address)).GetProperty("text").GetString().ShouldBe("Survey every culvert in O’Brien’s ward");
        var refused = await PatchAsync(client, address, changed.Headers.ETag, " ");
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("reasons")[0].GetProperty("at").GetString().ShouldBe("text");
    }

    [Theory, BothDatabases]
    public async Task Respond_ForOnesOwnCouncil_IsRecordedAndForAnotherRefused(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddRecommendationAsync(office, "Survey culverts", issue: true);
        using var coastwold = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Coastwold"))).Key);
        using var fenmoor = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer, "Fenmoor"))).Key);
        var address = $"/api/v1{office.Address}/recommendations/rec-1";
        var read = await coastwold.GetAsync(address);
        var addressee = (await read.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("addressees")[0].GetProperty("id").GetString();
        var answer = new { decision = "Accepted", words = "Agreed", respondedBy = "Cabinet" };

        (await PostAsync(fenmoor, $"{address}/addressees/{addressee}/responses", read.Headers.ETag, answer)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var made = await PostAsync(coastwold, $"{address}/addressees/{addressee}/responses", read.Headers.ETag, answer);
        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("standing").GetString().ShouldBe("Accepted");
        (await PostAsync(coastwold, $"{address}/addressees/{addressee}/responses", read.Headers.ETag, answer)).StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        (await PostAsync(coastwold, $"{address}/addressees/{addressee}/responses", made.Headers.ETag, "not an object")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory, BothDatabases]
    public async Task Any_PartnershipOrRecordOneMayNotSee_IsNotThere(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await AddRecommendationAsync(office, "A draft", issue: false);
        using var partner = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater"))).Key);

        foreach (var path in new[] { "/api/v1/partnerships/elsewhere/reviews", $"/api/v1{office.Address}/recommendations/rec-1", $"/api/v1{office.Address}/reviews/rev-99", "/api/v1/nothing", $"/api/v1{office.Address}/reviews/3" })
        {
            var answer = await partner.GetAsync(path);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", path);
        }

        (await PatchAsync(partner, $"/api/v1{office.Address}/recommendations/rec-1", null, "x")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory, BothDatabases]
    public async Task Search_Words_FindsWhatTheCallerMaySee(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        for (var i = 0; i < 21; i++) await AddRecommendationAsync(office, "Survey culverts", issue: true);
        using var client = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.Councillor))).Key);

        var first = await client.GetFromJsonAsync<JsonElement>("/api/v1/search?q=culvert");
        first.GetProperty("items").GetArrayLength().ShouldBe(20);
        var second = await client.GetFromJsonAsync<JsonElement>($"/api/v1/search?q=culvert&cursor={first.GetProperty("next").GetString()}");
        second.GetProperty("items").GetArrayLength().ShouldBe(1);
        second.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task OpenApi_WithoutAKey_DescribesEveryEndpoint()
    {
        await using var office = await WebOffice.CreateAsync();
        await office.AddPersonAsync(PartnershipRole.Councillor);
        using var browser = office.Anonymous();

        var document = await browser.Client.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json");

        var paths = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToList();
        paths.ShouldContain("/api/v1/partnerships/{partnership}/recommendations/{recommendation}");
        paths.ShouldContain("/api/v1/search");
    }

    [Theory, BothDatabases]
    public async Task ThemeSuggestions_AreForThoseWhoSeeThemes_AndSayNoToneToOthersThanThePanel(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.SetUpAsync();
        var officer = await office.AddPersonAsync(PartnershipRole.ScrutinyOfficer);
        var acting = await office.ActingAsync(officer);
        var session = await office.WithAsync<Application.Reviews.SessionService, Guid>(sessions => sessions.RecordAsync(review.Id, new SessionDetails("First session", office.Clock.Today), acting));
        var witness = await office.WithAsync<WitnessService, Guid>(witnesses => witnesses.RecordAsync(session, new WitnessDetails("Councillor 1"), acting));
        foreach (var said in new[] { "I am worried about the damp.", "Mould is everywhere." }) await office.WithAsync<KeyPointService>(points => points.RecordAsync(witness, said, null, null, acting));
        using var client = ClientWith(office, (await KeyAsync(office, officer)).Key);
        using var partner = ClientWith(office, (await KeyAsync(office, await office.AddPersonAsync(PartnershipRole.Partner, "Tidewater"))).Key);
        var address = $"/api/v1{office.AddressOf(review)}/theme-suggestions";

        var suggestion = (await client.GetFromJsonAsync<JsonElement>(address)).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        suggestion.GetProperty("key").GetString().ShouldBe("field-damp-and-mould");
        suggestion.GetProperty("points").EnumerateArray().Select(p => p.GetProperty("tone").ValueKind).ShouldAllBe(k => k == JsonValueKind.Null);
        (await partner.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await office.WithAsync<ReviewMemberService>(members => members.AddAsync(review.Id, new ReviewMemberDetails("O’Brien", MemberRole.SupportingOfficer, PersonId: officer), acting));
        suggestion = (await client.GetFromJsonAsync<JsonElement>(address)).GetProperty("items")[0];
        suggestion.GetProperty("points")[0].GetProperty("tone").GetString().ShouldBe("concern");
    }

    private static HttpClient ClientWith(WebOffice office, string key)
    {
        var client = office.Anonymous().Client;
        client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {key}");
        return client;
    }

    private static async Task<(string Key, Guid Id)> KeyAsync(WebOffice office, Guid person)
    {
        var acting = await office.ActingAsync(person);
        var key = await office.WithAsync<ApiKeyService, string>(keys => keys.CreateAsync("Monthly report", acting));
        return (key, (await office.WithAsync<ApiKeyService, IReadOnlyList<ApiKey>>(keys => keys.ListAsync(acting.By)))[0].Id);
    }

    private static async Task RevokeAsync(WebOffice office, Guid person, Guid key)
    {
        var acting = await office.ActingAsync(person);
        await office.WithAsync<ApiKeyService>(keys => keys.RevokeAsync(key, acting));
    }

    private static Task<HttpResponseMessage> PatchAsync(HttpClient client, string address, EntityTagHeaderValue? tag, string text) => SendAsync(client, HttpMethod.Patch, address, tag, new { text });

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string address, EntityTagHeaderValue? tag, object body) => SendAsync(client, HttpMethod.Post, address, tag, body);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string address, EntityTagHeaderValue? tag, object body)
    {
        using var request = new HttpRequestMessage(method, address) { Content = JsonContent.Create(body, body.GetType()) };
        if (tag is not null) request.Headers.IfMatch.Add(tag);
        return await client.SendAsync(request);
    }

    private static Task AddRecommendationAsync(WebOffice office, string text, bool issue) => office.WithAsync<ConcordatContext>(async context =>
    {
        var review = await context.Reviews.FirstOrDefaultAsync();
        if (review is null)
        {
            review = Review.SetUp(Guid.CreateVersion7(), office.PartnershipId, await context.NextNumberAsync(office.PartnershipId, "REV"), new ReviewSetUp { Title = "Flood risk", ConvenedByOffice = "Leader" });
            context.Add(review);
        }

        var recommendation = Recommendation.Create(Guid.CreateVersion7(), office.PartnershipId, review.Id, await context.NextNumberAsync(office.PartnershipId, "REC"), text);
        recommendation.AddressTo(Addressee.Create(Guid.CreateVersion7(), recommendation.Id, office.Organisations["Coastwold"]));
        if (issue) recommendation.Issue(office.Clock.Today);
        context.Add(recommendation);
        await context.SaveAsync(office.Program, "Wrote recommendation", new AuditSubject("recommendation", recommendation.Id, office.PartnershipId));
    });
}

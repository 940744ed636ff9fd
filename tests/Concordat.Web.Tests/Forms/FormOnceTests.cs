using System.Net;
using Concordat.Application.Jobs;
using Concordat.Application.Storage;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Forms;

/// <summary>A form that is sent twice makes its record once, whatever process it reaches.</summary>
public sealed class FormOnceTests
{
    private const string Sentence = "This form was sent twice and recorded once. This is where it led.";

    [Theory, BothDatabases]
    public async Task Send_TheSameFormTwice_MakesOneRecordAndLeadsToIt(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var form = await FormAsync(browser, $"{office.Address}/reviews/rev-1/sessions/new", new() { ["Input.Title"] = "First evening", ["Input.HeldOn.Day"] = "3", ["Input.HeldOn.Month"] = "9", ["Input.HeldOn.Year"] = "2026" });

        var first = await browser.Client.PostAsync(browser.Path, Body(form));
        var second = await browser.Client.PostAsync(browser.Path, Body(form));

        first.StatusCode.ShouldBe(HttpStatusCode.Found);
        second.Headers.Location.ShouldBe(first.Headers.Location);
        await browser.GetAsync(second.Headers.Location!.OriginalString);
        browser.Text.ShouldContain(Sentence);
        browser.Text.ShouldContain("First evening");
        (await CountAsync<EvidenceSession>(office)).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Send_TheSameFormTwiceAtOnce_MakesOneRecord(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var form = await FormAsync(browser, $"{office.Address}/reviews/rev-1/sessions/new", new() { ["Input.Title"] = "First evening", ["Input.HeldOn.Day"] = "3", ["Input.HeldOn.Month"] = "9", ["Input.HeldOn.Year"] = "2026" });

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => browser.Client.PostAsync(browser.Path, Body(form))));

        answers.Select(a => a.StatusCode).Distinct().ShouldBe([HttpStatusCode.Found]);
        answers.Select(a => a.Headers.Location!.OriginalString).Distinct().Count().ShouldBe(1);
        (await CountAsync<EvidenceSession>(office)).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Send_GoingBackAndChangingTheForm_MakesAnotherRecord(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var form = await FormAsync(browser, $"{office.Address}/reviews/rev-1/sessions/new", new() { ["Input.Title"] = "First evening", ["Input.HeldOn.Day"] = "3", ["Input.HeldOn.Month"] = "9", ["Input.HeldOn.Year"] = "2026" });

        await browser.Client.PostAsync(browser.Path, Body(form));
        await browser.Client.PostAsync(browser.Path, Body([.. form.Where(f => f.Key != "Input.Title"), new("Input.Title", "Second evening")]));

        (await CountAsync<EvidenceSession>(office)).ShouldBe(2);
    }

    [Theory, BothDatabases]
    public async Task Send_AFormThatIsRefusedAndThenMended_IsTaken(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/recommendations/write");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldNotBeEmpty();
        await browser.SubmitAsync(new() { ["Input.Text"] = "Publish the plan" });

        browser.Text.ShouldNotContain(Sentence);
        (await CountAsync<Recommendation>(office)).ShouldBe(1);
    }

    [Theory, BothDatabases]
    public async Task Issue_SentTwice_LeadsToTheIssuedRecommendation(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddDraftAsync(await office.AddReviewAsync(), "Publish the plan", "Fenmoor");
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var form = await FormAsync(browser, $"{office.Address}/recommendations/rec-1/issue", []);

        await browser.Client.PostAsync(browser.Path, Body(form));
        var second = await browser.Client.PostAsync(browser.Path, Body(form));

        await browser.GetAsync(second.Headers.Location!.OriginalString);
        browser.Text.ShouldContain(Sentence);
        browser.Path.ShouldBe($"{office.Address}/recommendations/rec-1");
    }

    [Theory, BothDatabases]
    public async Task Tidy_AfterAWeek_ForgetsTheForm(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var form = await FormAsync(browser, $"{office.Address}/reviews/rev-1/sessions/new", new() { ["Input.Title"] = "First evening", ["Input.HeldOn.Day"] = "3", ["Input.HeldOn.Month"] = "9", ["Input.HeldOn.Year"] = "2026" });
        await browser.Client.PostAsync(browser.Path, Body(form));

        await TidyAsync(office);
        (await CountAsync<SentForm>(office)).ShouldBe(1);
        await office.WithAsync<ConcordatContext>(context => context.Set<SentForm>().ExecuteUpdateAsync(set => set.SetProperty(f => f.SentAt, f => f.SentAt.AddDays(-8))));
        await TidyAsync(office);
        (await CountAsync<SentForm>(office)).ShouldBe(0);
    }

    private static Task TidyAsync(WebOffice office) => office.WithAsync<IEnumerable<IJobKind>>(kinds => kinds.Single(k => k.Name == "tidy").DoAsync("today", CancellationToken.None));

    private static Task<int> CountAsync<T>(WebOffice office)
        where T : class => office.WithAsync<ConcordatContext, int>(context => context.Set<T>().CountAsync());

    private static FormUrlEncodedContent Body(IEnumerable<KeyValuePair<string, string>> form) => new(form);

    private static async Task<List<KeyValuePair<string, string>>> FormAsync(Browser browser, string path, Dictionary<string, string> fields)
    {
        await browser.GetAsync(path);
        browser.Status.ShouldBe(HttpStatusCode.OK);
        var form = browser.Page.QuerySelector("main form[method=post]")!;
        form.QuerySelectorAll("input[name=__Form]").Length.ShouldBe(1);
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value") ?? ""));
        return [.. hidden, .. fields];
    }
}

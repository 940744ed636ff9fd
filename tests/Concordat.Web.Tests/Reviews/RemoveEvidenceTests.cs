using System.Net;
using Concordat.Application.Reviews;
using Concordat.Application.Shared;
using Concordat.Application.Storage;
using Concordat.Application.Storage.Audit;
using Concordat.Domain.Partnerships;
using Concordat.Domain.Reviews;
using Concordat.TestKit;
using Concordat.Web.Tests.Pages.Reviews;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Concordat.Web.Tests.Reviews;

public class RemoveEvidenceTests
{
    [Theory, BothDatabases]
    public async Task Remove_PointWithThemeAndFinding_WarnsAndCutsThem(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var by = await ActingAsync(office, browser);
        var (open, _) = await office.HearAsync(review, by);
        await LinkAsync(office, review, open, by);
        await browser.GetAsync($"{office.Address}/reviews/rev-1/evidence/point/{open}/remove");
        browser.Text.ShouldContain("The theme “Rotas” loses what was put under it from here.");
        browser.Text.ShouldContain("F-1 no longer rests on it.");

        await browser.SubmitAsync([]);
        browser.Errors.ShouldBe(["Say why it is taken out. It is kept in the audit trail."]);
        await browser.SubmitAsync(new() { ["Input.Why"] = "It was typed twice" });

        browser.Text.ShouldNotContain(EvidenceKit.Open);
        await using var context = office.Database.NewContext();
        (await context.Set<KeyPoint>().AnyAsync(p => p.Id == open)).ShouldBeFalse();
        (await context.Set<Theme>().SingleAsync()).Points.ShouldBeEmpty();
        (await context.Set<Finding>().SingleAsync()).Evidence.ShouldBeEmpty();
        (await new AuditTrailService(context).FaultsAsync()).ShouldBeEmpty();
        (await context.AuditEntries.Where(e => e.Action == "Removed key point").Select(e => e.Content).SingleAsync())!.ShouldContain("It was typed twice");
        await browser.GetAsync("/search?q=rota");
        browser.Text.ShouldNotContain(EvidenceKit.Open);
    }

    [Theory, BothDatabases]
    public async Task Remove_AfterTheReportIsOut_WhatAFindingRestsOnStays(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var by = await ActingAsync(office, browser);
        var (open, _) = await office.HearAsync(review, by);
        await LinkAsync(office, review, open, by);
        await office.WithAsync<ConcordatContext>(async context =>
        {
            (await context.Reviews.SingleAsync(r => r.Id == review.Id)).Publish(new DateOnly(2026, 10, 1));
            await context.SaveAsync(office.Program, "Published", new AuditSubject("review", review.Id, office.PartnershipId));
        });

        await browser.GetAsync($"{office.Address}/reviews/rev-1/evidence/point/{open}/remove");

        browser.Text.ShouldContain("In the published report F-1 rests on it. Evidence of a published report stays.");
        browser.Page.QuerySelectorAll("main form").ShouldBeEmpty();
    }

    [Theory, BothDatabases]
    public async Task Remove_WitnessInConfidence_IsForReadersAndTakesTheIdentityAlong(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        using var other = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var (_, secret) = await office.HearAsync(review, await ActingAsync(office, browser));
        await using var context = office.Database.NewContext();
        var witness = (await context.Set<KeyPoint>().SingleAsync(p => p.Id == secret)).WitnessId;
        var address = $"{office.Address}/reviews/rev-1/evidence/witness/{witness}/remove";
        await other.GetAsync(address);
        other.Status.ShouldBe(HttpStatusCode.NotFound);

        await browser.GetAsync(address);
        browser.Text.ShouldContain("The identity kept in confidence goes with it, for good.");
        await browser.SubmitAsync(new() { ["Input.Why"] = "Withdrew before the session" });

        (await context.Set<ConfidentialIdentity>().AnyAsync()).ShouldBeFalse();
        (await context.Set<Witness>().AnyAsync(w => w.Id == witness)).ShouldBeFalse();
        var entry = await context.AuditEntries.SingleAsync(e => e.Action == "Removed witness");
        entry.Scope.ShouldBe(AuditScope.ReviewInConfidence);
        entry.Content!.ShouldNotContain(EvidenceKit.Secret);
    }

    [Theory, BothDatabases]
    public async Task Change_Interjection_IsSavedAndRemovedWithAReason(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var by = await ActingAsync(office, browser);
        await office.HearAsync(review, by);
        await using var context = office.Database.NewContext();
        var session = await context.Set<EvidenceSession>().Select(s => s.Id).SingleAsync();
        await office.WithAsync<AttendanceService>(s => s.InterjectAsync(session, "Councillor Smiht", "Point of order", by));
        await browser.GetAsync($"{office.Address}/reviews/rev-1/sessions/{session}");
        await browser.GetAsync(browser.Page.QuerySelector("a[href*='/interjections/'][href$='/change']")!.GetAttribute("href")!);

        await browser.SubmitAsync(new() { ["Input.By"] = "" });
        browser.Errors.ShouldBe(["Enter who interjected."]);
        await browser.SubmitAsync(new() { ["Input.By"] = "Councillor Smith" });
        browser.Text.ShouldContain("Councillor Smith: Point of order");
        await browser.GetAsync(browser.Page.QuerySelector("a[href*='/interjections/'][href$='/change']")!.GetAttribute("href")!);
        await browser.GetAsync(browser.Page.QuerySelector("main a[href$='/remove']")!.GetAttribute("href")!);
        await browser.SubmitAsync(new() { ["Input.Why"] = "Said at another session" });

        browser.Text.ShouldNotContain("Point of order");
    }

    [Theory, BothDatabases]
    public async Task Identity_KeptUntilAnotherDay_NeedsAReason(DatabaseKind kind)
    {
        await using var office = await WebOffice.CreateAsync(kind);
        var review = await office.AddReviewAsync(published: false);
        using var browser = await office.SignedInAsync(PartnershipRole.ScrutinyOfficer);
        var (_, secret) = await office.HearAsync(review, await ActingAsync(office, browser));
        await using var context = office.Database.NewContext();
        var witness = (await context.Set<KeyPoint>().SingleAsync(p => p.Id == secret)).WitnessId;
        await browser.GetAsync($"{office.Address}/reviews/rev-1/witnesses/{witness}/identity");

        await browser.SubmitAsync(new() { ["Input.EraseOn.Day"] = "1", ["Input.EraseOn.Month"] = "3", ["Input.EraseOn.Year"] = "2026" }, "Keep");
        browser.Errors.ShouldBe(["Enter a day after today on which the identity is to be erased.", "Say why it is kept until another day."]);
        await browser.SubmitAsync(new() { ["Input.EraseOn.Year"] = "2027", ["Input.Why"] = "The ombudsman asked us to" }, "Keep");

        browser.Text.ShouldContain("It is kept until 1 March 2027.");
        (await context.AuditEntries.Where(e => e.Action == "Changed the retention date of an identity").Select(e => e.Content).SingleAsync())!.ShouldContain("The ombudsman asked us to");
    }

    private static async Task<ActionContext> ActingAsync(WebOffice office, Browser browser) =>
        new(await office.WithAsync<Concordat.Application.Partnerships.ViewerService, Concordat.Application.Partnerships.Viewer>(s => s.OfPersonAsync(browser.PersonId!.Value)), office.Clock.GetUtcNow().UtcDateTime);

    private static Task LinkAsync(WebOffice office, Review review, Guid point, ActionContext by) => office.WithAsync<ConcordatContext>(async context =>
    {
        var theme = Theme.Make(Guid.CreateVersion7(), review.Id, 1, "Rotas");
        theme.Carry(point);
        var finding = Finding.Write(Guid.CreateVersion7(), review.Id, 1, 1, "Rotas change too often", null);
        finding.RestOn(FindingEvidenceKind.KeyPoint, point);
        context.AddRange(theme, finding);
        await context.SaveAsync(by, "Linked", new AuditSubject("review", review.Id, review.PartnershipId));
    });
}

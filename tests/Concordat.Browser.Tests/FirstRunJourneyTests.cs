using Concordat.Browser.Tests.Kit;
using Shouldly;
using Xunit;

namespace Concordat.Browser.Tests;

/// <summary>An empty installation, opened for the first time.</summary>
public sealed class FirstRunJourneyTests(Chromium chromium)
{
    private const string Password = "heron gearbox marmalade";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Open_EmptyInstallation_MakesTheFirstAdministratorWhoSignsInAgain(bool scripts)
    {
        await using var program = await ConcordatProgram.StartAsync();
        await using var journey = await Journey.BeginAsync(chromium, program.Address, scripts);
        var page = journey.Page;
        await journey.GoToAsync("/");
        await journey.Step("The first page", "Set up Concordat");
        await journey.PressAsync("Create the first administrator");
        await journey.Step("What is missing", "Set up Concordat");
        (await page.TitleAsync()).ShouldStartWith("Error: ");
        await journey.FinishAsync();

        await journey.GoToAsync("/");
        await journey.FillAsync("Your name", "Síle O'Brien");
        await journey.FillAsync("Email address", "sile@fenmoor.example.gov.uk");
        await journey.FillAsync("Password", Password);
        await journey.FillAsync("Name of the partnership", "Bath & North East Partnership");
        await journey.FillAsync("Councils", "Fenmoor Borough Council, Fenmoor\nCoastwold District Council, Coastwold");
        await journey.FillAsync("The council you work for (optional)", "Fenmoor");
        await journey.PressAsync("Create the first administrator");
        await journey.Step("The administrator's account", "Your account");
        await journey.FollowAsync("Bath & North East Partnership");
        await journey.Step("The partnership", "Bath & North East Partnership");
        await journey.FinishAsync();

        await journey.SignOutAsync();
        await journey.Step("Signed out", "Sign in");
        await journey.FinishAsync();
        await journey.SignInAsync("sile@fenmoor.example.gov.uk", Password);
        await journey.Step("Signed in again", "My work");
        await journey.FinishAsync();
    }
}

using Microsoft.Playwright;

namespace Concordat.Browser.Tests.Kit;

public sealed partial class Journey
{
    /// <summary>Goes to the home page and becomes somebody of the demonstration by the button that bears their name.</summary>
    public async Task BecomeAsync(string name)
    {
        await GoToAsync("/");
        await PressAsync(name);
        await Page.WaitForURLAsync("**/my-work");
    }

    public async Task SignOutAsync()
    {
        await PressAsync("Sign out");
        await Page.WaitForURLAsync("**/sign-in");
    }

    /// <summary>Follows the one link of this name.</summary>
    public Task FollowAsync(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Goes to a part of the partnership by the navigation at the side.</summary>
    public Task GoToPartAsync(string name) => Page.Locator(".side-navigation").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Presses the one button of this name.</summary>
    public Task PressAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task FillAsync(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task ChooseAsync(string label, string choice) => Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public Task<string> MainTextAsync() => Page.GetByRole(AriaRole.Main).InnerTextAsync();

    public async Task SearchAsync(string words)
    {
        await FillAsync("Search Concordat", words);
        await Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
        await Page.WaitForURLAsync("**/search?**");
    }
}

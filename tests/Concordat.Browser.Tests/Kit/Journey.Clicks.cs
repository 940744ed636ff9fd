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
    public Task FollowAsync(string name) => ClickAsync(Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }));

    /// <summary>Goes to a part of the partnership by the navigation at the side.</summary>
    public Task GoToPartAsync(string name) => ClickAsync(Page.Locator(".side-navigation").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }));

    /// <summary>Presses the one button of this name.</summary>
    public Task PressAsync(string name) => ClickAsync(Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }));

    public Task FillAsync(string label, string text) => Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public Task ChooseAsync(string label, string choice) => Page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public Task<string> MainTextAsync() => Page.GetByRole(AriaRole.Main).InnerTextAsync();

    public async Task SearchAsync(string words)
    {
        await FillAsync("Search Concordat", words);
        await Page.GetByRole(AriaRole.Search).GetByRole(AriaRole.Button).ClickAsync();
        await Page.WaitForURLAsync("**/search?**");
    }

    /// <summary>A click that finds nothing says on which page it looked and what stood there.</summary>
    private async Task ClickAsync(ILocator locator)
    {
        try
        {
            await locator.ClickAsync();
        }
        catch (TimeoutException timeout)
        {
            var words = await Page.Locator("body").InnerTextAsync();
            throw new TimeoutException($"{timeout.Message}\nThe journey was on {Page.Url}, which says:\n{words[..Math.Min(words.Length, 3000)]}", timeout);
        }
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Concordat.Browser.Tests.Kit;

/// <summary>
/// One person's way through the site, by clicking. After each step the page is checked (axe, WCAG 2.2 AA; nothing fetched from elsewhere;
/// no script errors). <see cref="FinishAsync"/> visits the pages once more at 320 pixels and by keyboard. A journey that is begun with
/// scripts off submits the same forms without JavaScript.
/// </summary>
public sealed partial class Journey : IAsyncDisposable
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly IBrowserContext _context;
    private readonly bool _scripts;
    private readonly List<string> _faults = [];
    private readonly List<string> _visited = [];

    private Journey(IBrowserContext context, IPage page, Uri address, bool scripts)
    {
        _context = context;
        _scripts = scripts;
        Page = page;
        context.Request += (_, request) =>
        {
            var target = new Uri(request.Url);
            if (target.Scheme is "http" or "https" && target.Authority != address.Authority) _faults.Add($"{request.Url} was fetched from another origin.");
        };
        page.Console += (_, message) =>
        {
            // Chromium reports every 4xx answer as an error on the console; a refusal is what some steps are about.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal)) _faults.Add($"On the console: {message.Text}");
        };
        page.PageError += (_, message) => _faults.Add($"A script failed: {message}");
    }

    public IPage Page { get; }

    /// <summary>The addresses of the pages that steps ended on.</summary>
    public IReadOnlyList<string> Visited => _visited;

    public static async Task<Journey> BeginAsync(Chromium chromium, Uri address, bool scripts = true)
    {
        var visit = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = scripts,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new ViewportSize { Width = 1280, Height = 900 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        visit.SetDefaultTimeout(15_000);
        return new Journey(visit, await visit.NewPageAsync(), address, scripts);
    }

    public Task GoToAsync(string path) => Page.GotoAsync(path);

    /// <summary>Signs in as a person does, from the sign-in page.</summary>
    public async Task SignInAsync(string email, string password)
    {
        await GoToAsync("/sign-in");
        await Page.GetByLabel("Email address").FillAsync(email);
        await Page.GetByLabel("Password", new() { Exact = true }).FillAsync(password);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Sign in", Exact = true }).ClickAsync();
        await Page.WaitForURLAsync(url => !new Uri(url).AbsolutePath.StartsWith("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Says where the journey is, and checks the page it has come to.</summary>
    public async Task Step(string words, string? heading = null)
    {
        if (heading is not null) await Assertions.Expect(Page.Locator("h1")).ToContainTextAsync(heading);
        await Page.WaitForLoadStateAsync(LoadState.Load);
        (await Page.Locator("h1").CountAsync()).ShouldBe(1, $"{words}: {Page.Url} has one first-level heading.");
        if (_scripts) await CheckAccessibilityAsync(words);
        _faults.ShouldBeEmpty($"{words}, on {Page.Url}");
        if (!_visited.Contains(Page.Url, StringComparer.Ordinal)) _visited.Add(Page.Url);
    }

    /// <summary>The pages since the last time once more, narrow and by keyboard. Without scripts, the pages have been submitted and that is all.</summary>
    public async Task FinishAsync()
    {
        _visited.ShouldNotBeEmpty("A journey has at least one step.");
        if (_scripts)
        {
            await CheckNarrowAsync();
            await CheckKeyboardAsync();
        }
        _faults.ShouldBeEmpty();
        _visited.Clear();
    }

    /// <summary>WCAG 1.4.10: at 320 pixels nothing needs scrolling in two directions. A wide table scrolls in a region of its own.</summary>
    public async Task CheckNarrowAsync()
    {
        await Page.SetViewportSizeAsync(320, 720);
        foreach (var url in _visited)
        {
            await Page.GotoAsync(url);
            var width = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width <= 321) continue;
            var culprits = await Page.EvaluateAsync<string[]>(WideElements);
            width.ShouldBeLessThanOrEqualTo(321, $"{url} is wider than a screen of 320 pixels because of:\n{string.Join('\n', culprits)}");
        }
        await Page.SetViewportSizeAsync(1280, 900);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private async Task CheckAccessibilityAsync(string words)
    {
        var result = await Page.RunAxe(Rules);
        if (result.Violations.Length == 0) return;
        var sentences = result.Violations.Select(violation =>
            $"{violation.Id} ({violation.Impact}): {violation.Help}\n"
            + string.Join('\n', violation.Nodes.Select(node => $"    {node.Target}: {node.Html}")));
        throw new ShouldAssertException($"{words}, on {Page.Url}: {result.Violations.Length} accessibility faults.\n{string.Join('\n', sentences)}");
    }

    private const string WideElements =
        """
        () => {
          const scrolls = (element) => element && element !== document.body && (["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
          const right = (element) => {
            const text = document.createRange();
            text.selectNodeContents(element);
            return Math.max(element.getBoundingClientRect().right, text.getBoundingClientRect().right);
          };
          return [...document.body.querySelectorAll("*")]
            .filter((element) => right(element) > 321 && !scrolls(element.parentElement))
            .slice(0, 10)
            .map((element) => element.outerHTML.slice(0, 160));
        }
        """;
}

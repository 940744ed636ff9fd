using Shouldly;

namespace Concordat.Browser.Tests.Kit;

public sealed partial class Journey
{
    /// <summary>WCAG 2.1.1, 2.1.2 and 2.4.7: Tab reaches everything that can be used, is caught nowhere, and shows where it is.</summary>
    public async Task CheckKeyboardAsync()
    {
        foreach (var url in _visited)
        {
            await Page.GotoAsync(url);
            var expected = await Page.EvaluateAsync<int>(MarkInteractive);
            await Page.EvaluateAsync("() => { document.activeElement?.blur(); getSelection()?.removeAllRanges(); }");
            var invisible = new List<string>();
            for (var presses = 0; presses < expected + 3; presses++)
            {
                await Page.Keyboard.PressAsync("Tab");
                if (await Page.EvaluateAsync<string?>(NoteFocus) is { Length: > 0 } hidden) invisible.Add(hidden);
            }
            var unreached = await Page.EvaluateAsync<string[]>(Unreached);
            unreached.ShouldBeEmpty($"{url}: the keyboard does not reach these.");
            invisible.ShouldBeEmpty($"{url}: nothing shows that these have the focus.");
        }
    }

    /// <summary>Marks what can be used. Of a group of radios the keyboard reaches one, and the arrows the others.</summary>
    private const string MarkInteractive =
        """
        () => {
          const groups = new Set();
          let count = 0;
          for (const element of document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")) {
            if (element.disabled || element.type === "hidden" || !element.checkVisibility({ visibilityProperty: true })) continue;
            if (element.type === "radio") {
              element.dataset.kitGroup = element.name;
              if (groups.has(element.name)) continue;
              groups.add(element.name);
            }
            element.dataset.kitExpected = "yes";
            count++;
          }
          return count;
        }
        """;

    private const string NoteFocus =
        """
        () => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const group = element.dataset.kitGroup;
          if (group) document.querySelectorAll(`[data-kit-group="${group}"]`).forEach((radio) => delete radio.dataset.kitExpected);
          delete element.dataset.kitExpected;
          const shows = (style) => (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
          const label = element.labels?.[0];
          if (shows(getComputedStyle(element)) || (label && shows(getComputedStyle(label, "::before")))) return null;
          return element.outerHTML.slice(0, 160);
        }
        """;

    private const string Unreached =
        """() => [...document.querySelectorAll("[data-kit-expected]")].map((element) => element.outerHTML.slice(0, 160))""";
}

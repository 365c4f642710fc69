using Microsoft.Playwright;

namespace RegionSite.Tests.Browser;

/// <summary>Somebody who has a keyboard and nothing else. Whatever is pressed, something has the focus afterwards.</summary>
internal sealed class Keys(IPage tab)
{
    private const int MostStops = 200;

    // Within elements of our own, too.
    private const string Focused = "let e = document.activeElement; while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;";

    /// <summary>Presses a key until what has the focus is one of these.</summary>
    /// <param name="key">Tab, or Shift+Tab to go back.</param>
    public async Task GoTo(string selector, string key = "Tab")
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await Press(key);
            if (await AreOn(selector)) return;
        }
        Assert.Fail($"{selector} is not reached by {key}");
    }

    /// <summary>Presses a key that leaves the page where it is.</summary>
    public async Task Press(string key)
    {
        await tab.Keyboard.PressAsync(key);
        Assert.True(await tab.EvaluateAsync<bool>($"() => {{ {Focused} return !!e && e !== document.body; }}"), $"{key}: the focus is lost");
    }

    /// <summary>Presses Enter where that leads to another page.</summary>
    public Task Follow() => tab.Keyboard.PressAsync("Enter");

    public Task Write(string text) => tab.Keyboard.TypeAsync(text);

    /// <summary>Whether what has the focus is one of these.</summary>
    public Task<bool> AreOn(string selector) => tab.EvaluateAsync<bool>($"selector => {{ {Focused} return !!e?.matches(selector); }}", selector);

    /// <summary>Unfolds what is folded; its summary has to be ahead.</summary>
    public async Task Unfold(string details)
    {
        if (await tab.Locator(details).GetAttributeAsync("open") is not null) return;
        await GoTo($"{details} > summary");
        await Press("Enter");
    }
}

using RegionSite.Model;

namespace RegionSite.Rendering;

/// <summary>
/// The classes of a picture that keep in view what matters: in steps of ten per cent, since the policy of the pages forbids styles in them, and
/// <c>reset.css</c> has a rule for each step.
/// </summary>
internal static class FocusClasses
{
    public static string Of(Focus focus) => $"focus-x{Step(focus.Left)} focus-y{Step(focus.Top)}";

    private static int Step(int percent) => (percent + 5) / 10 * 10;
}

using RegionSite.Model;

namespace RegionSite.Archetypes;

/// <summary>What <c>new</c> is asked to begin: an item, or a translation of one.</summary>
/// <param name="Owner">The partner's id, or with <paramref name="OfBrand"/> the brand's.</param>
/// <param name="Slug">Null: made from the title.</param>
/// <param name="Language">The language of a translation; null for an item itself.</param>
internal sealed record NewItem(ItemType Type, string Owner, bool OfBrand, string Title, string? Slug, string? Language, bool Draft);

/// <summary>A file that is not there yet.</summary>
/// <param name="Path">Below the content folder, with '/'.</param>
internal sealed record NewFile(string Path, string Text);

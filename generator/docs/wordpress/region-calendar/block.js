// The block in the editor: fields beside it, a note in its place. The page itself is written by the plugin's PHP. No build step.
((blocks, blockEditor, components, element) => {
  const { createElement: h } = element;
  const { TextControl, SelectControl, PanelBody, Placeholder } = components;

  const choices = {
    view: [["", "Liste"], ["compact", "Kurze Liste"], ["month", "Monat"]],
    details: [["", "öffnet die Seite des Termins"], ["inline", "klappt ihn auf"]],
    theme: [["", "wie diese Website"], ["light", "hell"], ["dark", "dunkel"], ["auto", "wie das Gerät"]],
    lang: [["", "wie diese Website"], ["de", "Deutsch"], ["en", "English"]],
  };
  const labels = {
    url: "Andere Website auf demselben Server (sonst die aus den Einstellungen)",
    topic: "Thema (Kennung)", place: "Ort (Kennung)", partner: "Partner (Kennung)", event: "Stationen einer Veranstaltung (Kennung)", limit: "Höchstens so viele Termine",
    view: "Darstellung", details: "Klick auf einen Termin", theme: "Farben", lang: "Sprache",
    details_base: "Eigene Adresse der Termine",
  };

  blocks.registerBlockType("region/calendar", {
    edit({ attributes, setAttributes }) {
      const control = (name) => h(choices[name] ? SelectControl : TextControl, {
        key: name,
        label: labels[name],
        value: attributes[name] ?? "",
        options: choices[name]?.map(([value, label]) => ({ value, label })),
        onChange: (value) => setAttributes({ [name]: value }),
        __nextHasNoMarginBottom: true,
      });
      const chosen = ["topic", "place", "partner", "event", "view"].map((name) => attributes[name]).filter(Boolean).join(", ");
      return h("div", blockEditor.useBlockProps(),
        h(blockEditor.InspectorControls, null, h(PanelBody, { title: "Termine der Region" }, ...Object.keys(labels).map(control))),
        h(Placeholder, { icon: "calendar-alt", label: "Termine der Region", instructions: chosen || "Alle Termine. Auswählen lässt sich in der Seitenleiste." }));
    },
    save: () => null,
  });
})(window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element);

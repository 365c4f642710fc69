// Sets type to 200 % (WCAG 2.2, 1.4.4) as a browser's own setting for the size of type does, or takes that back. A constructed style sheet passes the page's security policy.
isLarge => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":root { font-size: 200% !important }");
  document.adoptedStyleSheets = isLarge ? [sheet] : [];
}

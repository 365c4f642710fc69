// Sets type as wide as WCAG 2.2 asks a page to bear (1.4.12). A constructed style sheet passes the page's security policy.
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }");
  document.adoptedStyleSheets.push(sheet);
}

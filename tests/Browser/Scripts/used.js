// Uses the page as a visitor might: unfolds what is folded, fills the forms of its content. Says how much there was to use.
async () => {
  const folded = [...document.querySelectorAll("details:not([open])")];
  for (const details of folded) details.open = true;
  const fields = [...document.querySelectorAll("main :is(select, input[type=checkbox], input[type=radio], input[type=search])")].filter(f => f.checkVisibility());
  for (const field of fields) {
    if (field.localName === "select") field.selectedIndex = field.options.length - 1;
    else if (field.type === "search") field.value = "a";
    else field.checked = true;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return folded.length + fields.length;
}

// Opens what is folded; says how much there was.
() => {
  const folded = [...document.querySelectorAll("details:not([open])")];
  for (const details of folded) details.open = true;
  return folded.length;
}

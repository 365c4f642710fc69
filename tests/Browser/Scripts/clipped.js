// The elements whose words do not fit into them and are cut off.
() => [...document.body.querySelectorAll("*")].filter(element => {
  const style = getComputedStyle(element);
  if (!/hidden|clip/.test(style.overflowX + style.overflowY) || element.clientWidth <= 1 || element.textContent.trim() === "") return false;
  return element.scrollWidth > element.clientWidth + 2 || element.scrollHeight > element.clientHeight + 2;
}).map(element => element.localName + [...element.classList].map(c => `.${c}`).join(""))

// Runs axe, which stands in the page already, and keeps of its answer what a person mends by.
async tags => {
  const { violations } = await axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
  return violations.flatMap(rule => rule.nodes.slice(0, 4).map(node =>
    `${rule.id} at ${node.target.flat().join(" ")}: ${[...node.any, ...node.all, ...node.none].map(check => check.message).slice(0, 2).join("; ") || rule.help}`
    + (rule.nodes.length > 4 && node === rule.nodes[3] ? ` (and ${rule.nodes.length - 4} more)` : "")));
}

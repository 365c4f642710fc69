// Runs axe, which stands in the page already, and keeps of its answer what a person mends by: what is wrong, and after a tab where.
async runOnly => {
  const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
  const contrast = data => `${data.fgColor} on ${data.bgColor} has a contrast of ${data.contrastRatio} to 1, not ${data.expectedContrastRatio}`;
  return violations.flatMap(rule => rule.nodes.map(node => {
    const check = [...node.any, ...node.all, ...node.none][0];
    const fault = check?.data?.fgColor ? contrast(check.data) : check?.message ?? rule.help;
    return `${rule.id}: ${fault}\t${node.target.flat().join(" ")}`;
  }));
}

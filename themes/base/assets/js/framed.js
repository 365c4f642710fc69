// In the calendar's frame: tells the page around it how high it is, again whenever that changes. The wrapper is measured, not the
// document, which is never lower than the frame and so could only grow.
(() => {
  const wrapper = document.querySelector("[data-frame]");
  if (!wrapper || parent === window) return;
  const tell = () => parent.postMessage({ type: "regionsite:height", height: Math.ceil(wrapper.getBoundingClientRect().height) }, "*");
  new ResizeObserver(tell).observe(wrapper);
  addEventListener("message", ({ source, data }) => {
    if (source === parent && data?.type === "regionsite:measure") tell();
  });
})();

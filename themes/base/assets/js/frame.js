// On the page around the calendar's frame: gives it the height it asks for. Whoever asks must be the window of a frame of this very
// calendar; its origin proves nothing, since that of every sandboxed frame is the word "null".
(() => {
  const folder = new URL("kalender/", document.currentScript.src).href;
  const frames = () => [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(folder));
  const least = 60;
  const most = 10_000;

  addEventListener("message", ({ source, data }) => {
    if (data?.type !== "regionsite:height" || !Number.isFinite(data.height)) return;
    const frame = frames().find((candidate) => candidate.contentWindow === source);
    if (!frame) return;
    const border = getComputedStyle(frame).boxSizing === "border-box" ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty("height", `${Math.min(Math.max(data.height, least), most) + border}px`, "important");
  });

  // Those that were there first have spoken to nobody.
  for (const frame of frames()) frame.contentWindow.postMessage({ type: "regionsite:measure" }, "*");
})();

// What the page has stored with its visitor.
async () => [
  ...document.cookie.split("; ").filter(Boolean).map(c => `cookie ${c}`),
  ...Object.keys(localStorage).map(k => `local storage ${k}`),
  ...Object.keys(sessionStorage).map(k => `session storage ${k}`),
  ...(await indexedDB.databases()).map(d => `database ${d.name}`),
  ...(await caches.keys()).map(k => `cache ${k}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(r => `service worker ${r.scope}`),
]

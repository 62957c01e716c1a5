// Keeps the page up to date: asks for a new one every 15 seconds while it is looked at, and shows what differs.
const EVERY_MS = 15_000;
const trouble = document.getElementById("trouble");

async function renew() {
  if (document.hidden) return;
  const { poll, key } = document.body.dataset;
  try {
    const answer = await fetch(poll, { headers: { Authorization: `Bearer ${key}` }, cache: "no-store" });
    if (answer.status === 401) return reload(); // the key has ended: the page gets another behind the login
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { data } = await answer.json();
    show(new DOMParser().parseFromString(data.page, "text/html").querySelector("main"));
    trouble.textContent = "";
  } catch {
    trouble.textContent = "This is no longer up to date: the Gateway does not answer.";
  }
}

/** Takes over the sections that differ; the others stay, with a selection in them. */
function show(fresh) {
  const main = document.querySelector("main");
  const ids = new Set(Array.from(fresh.children, ({ id }) => id));
  for (const old of [...main.children]) if (!ids.has(old.id)) old.remove();
  let place = 0;
  for (const section of [...fresh.children]) {
    const old = main.children[place++];
    if (old?.id !== section.id) main.insertBefore(section, old ?? null);
    else if (!old.isEqualNode(section)) replace(old, section);
  }
}

/** Both are on the page for a moment, so that the focus moves over and is not lost. */
function replace(old, section) {
  old.before(section);
  for (const before of old.querySelectorAll("[role=region]")) {
    const region = regionOf(section, before.ariaLabel);
    if (!region) continue;
    region.scrollLeft = before.scrollLeft;
    if (before === document.activeElement) region.focus({ preventScroll: true });
  }
  old.remove();
}

/** What has the focus goes into the frame's name: of all that a page can keep, an opaque origin leaves it that alone. */
function reload() {
  const { ariaLabel: label, scrollLeft } = document.activeElement;
  window.name = document.hasFocus() && label ? `kimi-stack ${Math.round(scrollLeft)} ${label}` : "";
  location.reload();
}

function takeUp() {
  const [, left, label] = /^kimi-stack (\d+) (.*)$/.exec(window.name) ?? [];
  window.name = "";
  const region = regionOf(document, label);
  if (!region) return;
  region.focus({ preventScroll: true });
  region.scrollLeft = left;
}

const regionOf = (where, label) => label && where.querySelector(`[role=region][aria-label="${CSS.escape(label)}"]`);

takeUp();
setInterval(renew, EVERY_MS);
document.addEventListener("visibilitychange", renew);
addEventListener("message", ({ source, data }) => {
  const theme = source === parent && data?.type === "openclaw:widget-theme" && data.mode;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
});

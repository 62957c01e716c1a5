// Keeps the page up to date: asks for a new one every 15 seconds while it is looked at, and replaces its content.
const EVERY_MS = 15_000;
const trouble = document.getElementById("trouble");

async function renew() {
  if (document.hidden) return;
  try {
    // The frame has an opaque origin, so the cookie that loads it goes along only if asked for.
    const answer = await fetch(document.body.dataset.poll, { credentials: "include", cache: "no-store" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const { data } = await answer.json();
    const main = new DOMParser().parseFromString(data.page, "text/html").querySelector("main");
    const now = document.querySelector("main");
    if (main.innerHTML !== now.innerHTML) now.replaceChildren(...main.childNodes);
    trouble.textContent = "";
  } catch {
    trouble.textContent = "This is no longer up to date: the Gateway does not answer.";
  }
}

setInterval(renew, EVERY_MS);
document.addEventListener("visibilitychange", renew);
addEventListener("message", ({ source, data }) => {
  const theme = source === parent && data?.type === "openclaw:widget-theme" && data.mode;
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
});

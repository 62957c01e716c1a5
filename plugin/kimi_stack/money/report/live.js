// Keeps the page up to date: asks for a new one every 15 seconds while it is looked at, and replaces its content.
const EVERY_MS = 15_000;
const trouble = document.getElementById("trouble");

async function renew() {
  if (document.hidden) return;
  const { poll, key } = document.body.dataset;
  try {
    const answer = await fetch(poll, { headers: { Authorization: `Bearer ${key}` }, cache: "no-store" });
    if (answer.status === 401) return location.reload(); // the key has ended: the page gets another behind the login
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

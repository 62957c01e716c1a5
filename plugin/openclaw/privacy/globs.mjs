// Globs over model references, as in kimi_stack/base/globs.py: `*` stands for any characters, `?` for one, case is
// ignored. Each part costs time linear in the name.

export function fits(glob, name) {
  const parts = glob.toLowerCase().replaceAll("\\", "/").split("*").map((part) => [...part]);
  const text = [...name.toLowerCase()];
  const first = parts.shift();
  if (parts.length === 0) return first.length === text.length && at(first, text, 0);
  const last = parts.pop();
  const end = text.length - last.length;
  let place = first.length;
  if (end < place || !at(first, text, 0) || !at(last, text, end)) return false;
  for (const part of parts) {
    while (place + part.length <= end && !at(part, text, place)) place += 1;
    place += part.length;
    if (place > end) return false;
  }
  return true;
}

function at(part, text, place) {
  return text.length - place >= part.length && part.every((mine, number) => mine === "?" || mine === text[place + number]);
}

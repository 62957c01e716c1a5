// The person's globs for files and models, as in kimi_stack/base/globs.py: `*` stands for any characters and `?` for
// one.
import { pointsOf } from "./finding.mjs";

const LONGEST = 4096; // characters of a path that are read

const pathOf = (name) => name.toLowerCase().replaceAll("\\", "/");

/** The glob's parts between its stars, in lower case; `?` stays in them. */
export const globOf = (glob) => pathOf(glob).split("*").map(pointsOf);

/** Whether a glob matches the whole path or its last part. Each part is looked for once: linear for each part. */
export function isMatched(parts, name) {
  const points = pointsOf(name);
  const path = pathOf(points === name ? name.slice(0, LONGEST) : points.slice(0, LONGEST).join(""));
  return fits(parts, pointsOf(path)) || fits(parts, pointsOf(path.slice(path.lastIndexOf("/") + 1)));
}

/** Whether a glob matches the whole of a name, which is in lower case, as the points of both. */
export function fits([first, ...middle], name) {
  if (!middle.length) return first.length === name.length && isAt(first, name, 0);
  const last = middle.pop();
  const end = name.length - last.length;
  let at = first.length;
  if (end < at || !isAt(first, name, 0) || !isAt(last, name, end)) return false;
  for (const part of middle) {
    while (at + part.length <= end && !isAt(part, name, at)) at += 1;
    at += part.length;
    if (at > end) return false;
  }
  return true;
}

function isAt(part, name, at) {
  if (name.length - at < part.length) return false;
  for (let place = 0; place < part.length; place += 1) {
    if (part[place] !== "?" && part[place] !== name[at + place]) return false;
  }
  return true;
}

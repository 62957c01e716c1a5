// Where any of many values stands in a text, in one pass: the same as kimi_stack/privacy/copies.py.
const STEP = 8; // units from one node to the next

/** Start and end of each occurrence of one of the values, none of which is empty; those of a value do not overlap. */
export function* placesOf(values, text) {
  const root = grown(values);
  const done = new Map(); // by value: the end of its last occurrence
  for (let start = 0; start < text.length; start += 1) {
    if (!begins(root, text, start)) continue;
    for (const end of endsFrom(root, text, start)) {
      const value = text.slice(start, end);
      if ((done.get(value) ?? 0) > start) continue;
      done.set(value, end);
      yield [start, end];
    }
  }
}

/** The nodes: `after` by the next units, and the ends of values that are here, by their lengths. */
const node = () => ({ after: new Map(), ends: new Map() });

function grown(values) {
  const root = node();
  for (const value of values) {
    let [here, at] = [root, 0];
    for (; value.length - at > STEP; at += STEP) {
      const next = value.slice(at, at + STEP);
      if (!here.after.has(next)) here.after.set(next, node());
      here = here.after.get(next);
    }
    const end = value.slice(at);
    if (!here.ends.has(end.length)) here.ends.set(end.length, new Set());
    here.ends.get(end.length).add(end);
  }
  return root;
}

function begins(root, text, at) {
  if (root.after.has(text.slice(at, at + STEP))) return true;
  for (const [length, ends] of root.ends) if (ends.has(text.slice(at, at + length))) return true;
  return false;
}

function* endsFrom(root, text, start) {
  for (let [here, at] = [root, start]; here; at += STEP) {
    for (const [length, ends] of here.ends) if (ends.has(text.slice(at, at + length))) yield at + length;
    here = here.after.get(text.slice(at, at + STEP));
  }
}

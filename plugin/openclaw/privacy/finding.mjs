// The classes of data, and how a secret is masked: the same as kimi_stack/privacy/finding.py.
export const PUBLIC = "public";
export const INTERNAL = "internal";
export const CONFIDENTIAL = "confidential";
export const CLASSES = [PUBLIC, INTERNAL, CONFIDENTIAL]; // from what may go anywhere to what may not leave

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** The characters (code points, as in Python) of a text: the text itself where each is one unit. */
export const pointsOf = (text) => (PAIR.test(text) ? [...text] : text);

/** The secret with at most its first 4 and last 2 characters, fewer if it is short: `ghp_***x9`. */
export function maskOf(secret) {
  const points = pointsOf(secret);
  const { length } = points;
  let [head, tail] = [length >= 8 ? 1 : 0, 0];
  if (length >= 20) [head, tail] = [4, 2];
  else if (length >= 12) [head, tail] = [2, 1];
  const shown = (from, to) => (points === secret ? secret.slice(from, to) : points.slice(from, to).join(""));
  return `${shown(0, head)}***${shown(length - tail, length)}`;
}

/** The class of a text and the findings that are told, which are already in order. */
export function classified(findings, most) {
  const rank = findings.reduce((highest, { cls }) => Math.max(highest, CLASSES.indexOf(cls)), 0);
  return { cls: CLASSES[rank], findings: findings.slice(0, most) };
}

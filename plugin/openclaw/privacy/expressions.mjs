// The person's expressions, in the subset of kimi_stack/base/expressions.py. Python has checked them and written them
// with bounds; here they are compiled so that they match what Python matches.
const MOST = 100; // repeats of a character or class
const CLASSES = { d: "0-9", w: "A-Za-z0-9_", s: " \\t\\n\\r\\f\\v" };
// Without regard to case Python takes these four for one letter; JavaScript does not.
const I = "iI\u0130\u0131";
const TOKEN = /\\[^]|\[\^?(?:\\[^]|[^\\])(?:\\[^]|[^\]\\])*\]|\{[0-9]+(?:,[0-9]*)?\}|\((?:\?:)?|[^]/gu;

/** The expression, for a search through a text without regard to case. Throws if it is not in the subset. */
export function compiled(expression) {
  return new RegExp(expression.match(TOKEN).map(written).join(""), "giu");
}

/** A token in JavaScript's syntax. */
function written(token) {
  if (token.startsWith("{")) return bounded(token);
  if (token.startsWith("(")) return "(?:";
  if (token.startsWith("[")) return classOf(token);
  if (token === ")" || token === "|" || token === "?") return token;
  if (token === "*") return `{0,${MOST}}`;
  if (token === "+") return `{1,${MOST}}`;
  if (token === ".") return "[^\\n]";
  if (token === "^" || token === "$") throw new SyntaxError(`the expression has a ${token}`);
  if (!token.startsWith("\\")) return literal(token);
  const letter = token.slice(1);
  if (/^[dws]$/.test(letter)) return classOf(`[${token}]`);
  if (/^[DWS]$/.test(letter)) return classOf(`[^${token.toLowerCase()}]`);
  return escaped(token);
}

/** An escaped sign, or the escape of a control character. */
function escaped(token) {
  if (/^\\[ntrfv]$/.test(token)) return token;
  if (/^\\[A-Za-z0-9]?$/.test(token)) throw new SyntaxError(`the expression has ${token}`);
  return literal(token.slice(1));
}

function bounded(token) {
  const [, least, comma, most] = /^\{([0-9]+)(,?)([0-9]*)\}$/.exec(token) ?? [];
  const last = Number(most || (comma ? MOST : least));
  if (!(Number(least) <= last && last <= MOST)) throw new SyntaxError(`the expression repeats ${token}`);
  return `{${least},${last}}`;
}

const literal = (character) => (I.includes(character) ? `[${I}]` : signed(character));
const signed = (character) => (character === "-" ? "\\x2d" : character.replace(/[$()*+./?[\\\]^{|}]/u, "\\$&"));

/** A class, with each range and member as it was, and with all of I if it has one of them. */
function classOf(token) {
  const [, not, inside] = /^\[(\^?)([^]*)\]$/u.exec(token);
  const members = inside.match(/\\[^]|[^]/gu).map((each) => ({ each, plain: each[0] === "\\" && CLASSES[each[1]] }));
  const parts = [];
  for (let at = 0; at < members.length; at += 1) {
    const { each, plain } = members[at];
    if (plain) {
      parts.push(plain);
    } else if (members[at + 1]?.each === "-" && members[at + 2]) {
      if (members[at + 2].plain) throw new SyntaxError(`the expression has a range in ${token} that does not rise`);
      parts.push(`${member(each)}-${member(members[at + 2].each)}`);
      at += 2;
    } else {
      parts.push(member(each));
    }
  }
  const written = parts.join("");
  const holdsI = new RegExp(`[${written}]`, "iu").test("i") || new RegExp(`[${written}]`, "u").test("\u0130\u0131");
  return `[${not}${written}${holdsI ? "\u0130\u0131iI" : ""}]`;
}

function member(each) {
  if (/^\\[ntrfv]$/.test(each)) return each;
  if (/^\\[A-Za-z0-9]$/.test(each)) throw new SyntaxError(`the expression has ${each} in [...]`);
  return signed(each.length > 1 && each[0] === "\\" ? each.slice(1) : each);
}

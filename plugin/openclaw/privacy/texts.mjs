// The texts in a message of OpenClaw, or in the parameters of a tool.

// Values that are no text: ids, marks of the host, and what only the vendor can read.
const NO_TEXT = new Set([
  ...["__openclaw", "api", "customType", "data", "id", "idempotencyKey", "mimeType", "model", "name", "provider"],
  ...["responseId", "responseModel", "role", "stopReason", "toolCallId", "toolName", "type", "usage"],
]);
const isSealed = (key) => NO_TEXT.has(key) || /signature$/i.test(key);
const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The texts of a message that go to a model, as {text, reached}. `reached` is false where OpenClaw applies no text
 * transform: in thinking, and in the names of a tool's parameters.
 */
export function* textsOf(value, reached = true) {
  if (typeof value === "string") yield { text: value, reached };
  else if (Array.isArray(value)) for (const each of value) yield* textsOf(each, reached);
  else if (isRecord(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (key === "arguments") yield* parametersOf(each, reached);
      else if (!isSealed(key) && key !== "details") yield* textsOf(each, reached && key !== "thinking");
    }
  }
}

function* parametersOf(value, reached) {
  if (typeof value === "string") yield { text: value, reached };
  else if (Array.isArray(value)) for (const each of value) yield* parametersOf(each, reached);
  else if (isRecord(value)) {
    for (const [key, each] of Object.entries(value)) {
      yield { text: key, reached: false };
      yield* parametersOf(each, reached);
    }
  }
}

/** A message with each of its texts changed; the same object if none changed. */
export function changed(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return list(value, value.map((each) => changed(each, change)).filter(isKept));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const next = entries.map(([key, each]) => {
    if (key === "arguments") return [key, parameters(each, change)];
    return [key, isSealed(key) ? each : changed(each, change)];
  });
  if (next.every(([, each], number) => each === entries[number][1])) return value;
  // Thinking is signed by its vendor, who refuses it when it has changed.
  return value.type === "thinking" ? undefined : Object.fromEntries(next);
}

const isKept = (each) => each !== undefined;
const list = (before, after) =>
  before.length === after.length && after.every((each, number) => each === before[number]) ? before : after;

/** The parameters of a tool with each text in them changed; the same object if none changed. Names stay. */
export function parameters(value, change) {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return list(value, value.map((each) => parameters(each, change)));
  if (!isRecord(value)) return value;
  const entries = Object.entries(value);
  const next = entries.map(([key, each]) => [key, parameters(each, change)]);
  return next.every(([, each], number) => each === entries[number][1]) ? value : Object.fromEntries(next);
}

// The machine-readable zone of a passport or id card (ICAO 9303): the same as kimi_stack/privacy/mrz.py.
const WEIGHTS = [7, 3, 1];

/** The lines with check digits: the second of TD3 (44 characters) and TD2 (36), the first two of TD1 (60). */
export function isMrz(text) {
  let checks;
  if (text.length === 44 || text.length === 36) {
    const last = text.length - 1;
    checks = [
      ...[[text.slice(0, 9), text[9]], [text.slice(13, 19), text[19]], [text.slice(21, 27), text[27]]],
      [text.slice(0, 10) + text.slice(13, 20) + text.slice(21, last), text[last]],
    ];
  } else if (text.length === 60) {
    const [one, two] = [text.slice(0, 30), text.slice(30)];
    checks = [
      ...[[one.slice(5, 14), one[14]], [two.slice(0, 6), two[6]], [two.slice(8, 14), two[14]]],
      [one.slice(5) + two.slice(0, 7) + two.slice(8, 15) + two.slice(18, 29), two[29]],
    ];
    if (one[14] === "<") checks.shift(); // a longer document number goes on in the optional data
  } else {
    return false;
  }
  return checks.every(([field, digit]) => digitOf(field) === digit || (digit === "<" && /^<*$/.test(field)));
}

function digitOf(field) {
  const values = [...field].map((each, at) => (each === "<" ? 0 : parseInt(each, 36)) * WEIGHTS[at % 3]);
  return String(values.reduce((one, other) => one + other, 0) % 10);
}

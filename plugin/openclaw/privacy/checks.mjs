// Check digits of cards, accounts and national ids: the same as kimi_stack/privacy/checks.py. Each function takes
// digits and ASCII letters without separators.
import { table } from "./table.mjs";

const DNI = "TRWAGMYFPDXBNJZSQVHLCKE";
// Verhoeff's table of multiplication and his permutations, row by row, ten digits each.
const VERHOEFF =
  "0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210";
const TURNS = "01234567891576283094580379614289160435279453126870428657390127938064157046913258";
// Values of a codice fiscale's characters at odd places (the first is odd): of 0 to 9, and of A to Z.
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|81|82|83)/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isNumber = (text) => /^[0-9]+$/.test(text);
const sum = (values) => values.reduce((one, other) => one + other, 0);
const weighed = (digits, weights) => sum(weights.map((weight, at) => weight * Number(digits[at])));

export function luhn(digits) {
  const doubled = [...digits].reverse().map((digit, at) => (at % 2 ? 2 * Number(digit) : Number(digit)));
  return sum(doubled.map((value) => (value > 9 ? value - 9 : value))) % 10 === 0;
}

/** A payment card: known first digits with a length of that issuer, a valid Luhn digit, and not made up. */
function card(digits) {
  const start = digits.slice(0, 4);
  const lengths = table().cards.find(([first, last]) => first <= start && start <= last)?.[2] ?? [];
  return lengths.includes(digits.length) && !isMadeUp(digits) && luhn(digits);
}

/** Few different characters, or one that repeats: 4000 0000 0000 0002 and other numbers for tests. */
const isMadeUp = (number) => new Set(number).size <= 3 || /(.)\1{6}/.test(number);

function iban(given) {
  const text = given.toUpperCase();
  const { ibans } = table();
  const country = text.slice(0, 2);
  if (!Object.hasOwn(ibans, country) || text.length !== ibans[country]) return false;
  if (!isNumber(text.slice(2, 4)) || new Set(text.slice(4)).size <= 2) return false;
  return remainder([...text.slice(4), ...text.slice(0, 4)].map((each) => parseInt(each, 36)).join("")) === 1;
}

const remainder = (digits) => [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0);

/** A social security number has no check digit; these ranges are never given out. */
function usSsn(digits) {
  const [area, group, serial] = [digits.slice(0, 3), digits.slice(3, 5), digits.slice(5)];
  return digits.length === 9 && !["000", "666"].includes(area) && area < "900" && group !== "00" && serial !== "0000";
}

/** A national insurance number has no check digit; these letters and prefixes are never given out. */
function ukNino(text) {
  return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]$/.test(text.toUpperCase());
}

/** ISO 7064 mod 11, 10. One of the first ten digits occurs two or three times, each other at most once. */
function deTaxId(digits) {
  if (digits.length !== 11 || digits[0] === "0") return false;
  const counts = Array(10).fill(0);
  for (const digit of digits.slice(0, 10)) counts[Number(digit)] += 1;
  const [most, next] = counts.sort((one, other) => other - one);
  if ((most !== 2 && most !== 3) || next !== 1) return false;
  let check = 5;
  for (const digit of digits) check = ((((check || 10) * 2) % 11) + Number(digit)) % 10;
  return check === 1;
}

/** 15 characters: sex, year, month, place and order, and 97 less the rest; 2A and 2B count as 19 and 18. */
function frNir(given) {
  const text = given.toUpperCase();
  const month = text.slice(3, 5);
  const known = (month >= "01" && month <= "12") || (month >= "20" && month <= "42") || month >= "50";
  if (text.length !== 15 || !known) return false;
  const place = { "2A": "19", "2B": "18" }[text.slice(5, 7)];
  const number = place ? text.slice(0, 13).replace(text.slice(5, 7), place) : text.slice(0, 13);
  return isNumber(number) && isNumber(text.slice(13)) && 97 - remainder(number) === Number(text.slice(13));
}

/** A DNI (8 digits) or NIE (X, Y or Z and 7 digits) with its letter. */
function esDni(given) {
  const text = given.toUpperCase();
  const foreign = "XYZ".indexOf(text[0]);
  const number = foreign >= 0 ? foreign + text.slice(1, -1) : text.slice(0, -1);
  return number.length === 8 && isNumber(number) && DNI[Number(number) % 23] === text.at(-1);
}

function itCodiceFiscale(given) {
  const text = given.toUpperCase();
  if (!/^[A-Z0-9]{16}$/.test(text)) return false;
  const values = [...text].map((each) => (isNumber(each) ? Number(each) : each.charCodeAt(0) - 65));
  const total = sum(values.slice(0, 15).map((value, at) => (at % 2 ? value : ODD[value])));
  return total % 26 === values[15];
}

function nlBsn(given) {
  const digits = given.padStart(9, "0");
  if (digits.length !== 9 || Number(digits) < 10_000_000) return false;
  return weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;
}

/** The month also says the century: 81 to 92 are 1800, 1 to 12 are 1900, 21 to 32 are 2000. */
function plPesel(digits) {
  const month = String(Number(digits.slice(2, 4)) % 20).padStart(2, "0");
  if (digits.length !== 11 || !isDate(digits.slice(0, 2), month, digits.slice(4, 6))) return false;
  return weighed(digits, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

function cnResidentId(given) {
  const text = given.toUpperCase();
  if (text.length !== 18 || !isNumber(text.slice(0, 17)) || !PROVINCES.test(text)) return false;
  const year = text.slice(6, 10);
  if (year < "1880" || year > "2099" || !isDate(year, text.slice(10, 12), text.slice(12, 14))) return false;
  const total = sum([...text.slice(0, 17)].map((digit, at) => Number(digit) * (2 ** (17 - at) % 11)));
  return "10X98765432"[total % 11] === text[17];
}

/** Verhoeff's digit; the first is not 0 or 1, and no palindrome is given out. */
function inAadhaar(digits) {
  const turned = [...digits].reverse();
  if (digits.length !== 12 || "01".includes(digits[0]) || digits === turned.join("")) return false;
  const next = (check, digit, at) => Number(VERHOEFF[10 * check + Number(TURNS[(at % 8) * 10 + Number(digit)])]);
  return turned.reduce(next, 0) === 0;
}

function brCpf(digits) {
  if (digits.length !== 11 || new Set(digits).size === 1) return false;
  const first = ((weighed(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weighed(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return digits.slice(9) === `${first}${second}`;
}

/** Whether the date exists; every fourth year has a 29 February. */
function isDate(year, month, day) {
  if (month < "01" || month > "12" || day < "01" || day > String(DAYS[Number(month) - 1])) return false;
  return month !== "02" || day !== "29" || Number(year) % 4 === 0;
}

export const CHECKS = {
  card,
  iban,
  us_ssn: usSsn,
  uk_nino: ukNino,
  de_tax_id: deTaxId,
  fr_nir: frNir,
  es_dni: esDni,
  it_codice_fiscale: itCodiceFiscale,
  nl_bsn: nlBsn,
  pl_pesel: plPesel,
  cn_resident_id: cnResidentId,
  in_aadhaar: inAadhaar,
  br_cpf: brCpf,
};

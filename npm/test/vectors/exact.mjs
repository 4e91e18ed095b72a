// JSON whose numbers keep every digit. JavaScript's own reader makes 200.0 the same as 200, and rounds what is long.

/** A number that JavaScript would spell otherwise, by its digits. */
export class Exact {
  constructor(digits) {
    this.digits = digits;
  }

  /** Marked, so that `write` knows it from a text. */
  toJSON() {
    return MARK + this.digits;
  }
}

/** No text of a vector begins like this. */
const MARK = "\u0000number ";
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const WRITTEN = /"(?:[^"\\]|\\.)*"/g;

/** Reads JSON text. Whole numbers that JavaScript holds are numbers, all others are `Exact`. */
export function parse(text) {
  // Whatever is wrong with the text is told by JavaScript's own reader.
  JSON.parse(text);
  const marked = text.replace(TOKEN, (token) => (token[0] === '"' ? token : JSON.stringify(MARK + token)));
  return JSON.parse(marked, (_, value) => (typeof value === "string" && value.startsWith(MARK) ? number(value.slice(MARK.length)) : value));
}

function number(digits) {
  return String(Number(digits)) === digits && Number.isSafeInteger(Number(digits)) ? Number(digits) : new Exact(digits);
}

/** Writes JSON text; an `Exact` is written with the digits it was read with. */
export function write(value) {
  const mark = JSON.stringify(MARK).slice(0, -1);
  return JSON.stringify(value).replace(WRITTEN, (text) => (text.startsWith(mark) ? text.slice(mark.length, -1) : text));
}

/** Whether something is a number. */
export function isNumber(value) {
  return typeof value === "number" || value instanceof Exact;
}

/** Whether two numbers are the same decimal, however they are spelt. */
export function sameNumber(one, other) {
  return decimal(one) === decimal(other);
}

/** Sign, digits without zeros around them, and where the point stands. */
function decimal(value) {
  const [, sign, whole, part = "", power = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(value.digits ?? String(value));
  const digits = (whole + part).replace(/^0+/, "");
  if (!digits) return "0";
  const significant = digits.replace(/0+$/, "");
  const last = BigInt(power) - BigInt(part.length) + BigInt(digits.length - significant.length);
  return `${sign}${significant}e${last}`;
}

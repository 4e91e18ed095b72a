// How what is expected is compared with what is there: what is written is compared, what is not written is not.
import { isNumber, sameNumber, write } from "./exact.mjs";

/** Compares; throws where and how it differs. */
export function compare(at, pattern, found) {
  const differs = () => new Error(`${at}: expected ${write(pattern)}, found ${short(found)}`);
  if (pattern === null || found === null || found === undefined) {
    if (pattern !== (found ?? null)) throw differs();
  } else if (isNumber(pattern)) {
    if (!isNumber(found) || !sameNumber(pattern, found)) throw differs();
  } else if (typeof pattern === "string") {
    const fits = pattern.startsWith("re:")
      ? typeof found === "string" && new RegExp(`^(?:${pattern.slice(3)})$`, "s").test(found)
      : pattern === "*" || pattern === found;
    if (!fits) throw differs();
  } else if (Array.isArray(pattern)) {
    if (!Array.isArray(found) || found.length !== pattern.length) throw differs();
    pattern.forEach((item, index) => compare(`${at}[${index}]`, item, found[index]));
  } else if (typeof pattern === "object") {
    if (typeof found !== "object" || Array.isArray(found) || isNumber(found)) throw differs();
    for (const [name, field] of Object.entries(pattern)) compare(`${at}.${name}`, field, found[name]);
  } else if (pattern !== found) {
    throw differs();
  }
}

/** Compares the fields of an error; a text in `message` or `next` has only to be contained. */
export function compareError(at, pattern, error) {
  const problem = error.problem;
  if (!problem) throw error;
  for (const [name, field] of Object.entries(pattern)) {
    const whole = ["message", "next"].includes(name) ? comparePart : compare;
    whole(`${at}.${name}`, field, problem[name]);
  }
}

/** As `compare`, but a text that is there has only to contain the text that is expected. */
export function comparePart(at, pattern, found) {
  const contained = typeof pattern === "string" && typeof found === "string" && found.includes(pattern);
  if (!contained) compare(at, pattern, found);
}

/** Whether two values are the same, bytes and all. */
export function same(one, other) {
  const text = (value) => JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? [...part] : part));
  return text(one) === text(other);
}

function short(value) {
  return write(value ?? null).slice(0, 1200);
}

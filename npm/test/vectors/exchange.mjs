// Kind `exchange`: a request and its answer, read into their types and written back. Nothing may be lost, and nothing may
// be added: both sides are compared whole, numbers as exact decimals.
import { isNumber, parse, sameNumber, write } from "./exact.mjs";
import { compare } from "./pattern.mjs";

/** Reads and writes the exchange, from the vector's own text. */
export function exchange({ Bank }, vector, _, text) {
  const bank = vector.config ? new Bank(vector.config) : Bank.ofProfile(vector.profile);
  const written = parse(bank.exchange(text));
  const { request, response } = vector;
  same("/request/method", request.method, written.request.method);
  same("/request/target", target(request.target), target(written.request.target));
  sameBody("/request/body", request.body, written.request.body);
  if (!response) return;
  same("/response/status", response.status, written.response?.status);
  sameBody("/response/body", response.body, written.response?.body);
  for (const [name, value] of Object.entries(vector.expect ?? {})) compare(name, value, written[name]);
}

/** Path segments and query pairs, decoded; pairs of one name stay in their order, names do not count on theirs. */
function target(target) {
  const at = target.indexOf("?");
  const [path, query] = at < 0 ? [target, ""] : [target.slice(0, at), target.slice(at + 1)];
  return [path.split("/").map(decoded), pairs(query).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))];
}

function decoded(segment) {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function pairs(encoded) {
  return [...new URLSearchParams(encoded)];
}

function sameBody(at, expected, found) {
  if (expected?.json !== undefined && found?.json !== undefined) return same(at, expected.json, found.json);
  const texts = typeof expected?.text === "string" && typeof found?.text === "string";
  if (texts ? !sameText(expected.text, found.text) : (expected ?? found ?? null) !== null) throw differs(at, expected, found);
}

/** Texts that say the same: JSON, or a form with its pairs in another order. */
function sameText(one, other) {
  if (one === other) return true;
  const values = [one, other].map(json);
  if (values.every((value) => value !== undefined)) return isSame(...values);
  const isForm = (text) => text.includes("=") && !/\s/.test(text);
  const sorted = (text) => JSON.stringify(pairs(text).map((pair) => JSON.stringify(pair)).sort());
  return isForm(one) && isForm(other) && sorted(one) === sorted(other);
}

function json(text) {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function isSame(expected, found) {
  try {
    same("", expected, found);
    return true;
  } catch {
    return false;
  }
}

/** Compares whole; throws where and how it differs. */
function same(at, expected, found) {
  if (isNumber(expected) && isNumber(found)) {
    if (!sameNumber(expected, found)) throw differs(at, expected, found);
  } else if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
    expected.forEach((item, index) => same(`${at}[${index}]`, item, found[index]));
  } else if (isObject(expected) && isObject(found)) {
    for (const name of Object.keys(found)) {
      if (!Object.hasOwn(expected, name)) throw new Error(`${at}.${name}: this was added`);
    }
    for (const [name, value] of Object.entries(expected)) {
      if (!Object.hasOwn(found, name)) throw new Error(`${at}.${name}: this was lost`);
      same(`${at}.${name}`, value, found[name]);
    }
  } else if (expected !== found) {
    throw differs(at, expected, found);
  }
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isNumber(value);
}

function differs(at, expected, found) {
  return new Error(`${at}: expected ${write(expected ?? null)}, found ${write(found ?? null).slice(0, 1200)}`);
}

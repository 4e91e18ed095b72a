// How what is expected is compared with what is there: what is written is compared, what is not written is not.

/** Compares; throws where and how it differs. */
export function compare(at, pattern, found) {
  const differs = () => new Error(`${at}: expected ${JSON.stringify(pattern)}, found ${short(found)}`);
  if (pattern === null || found === null || found === undefined) {
    if (pattern !== (found ?? null)) throw differs();
  } else if (typeof pattern === "string") {
    const fits = pattern.startsWith("re:")
      ? typeof found === "string" && new RegExp(`^(?:${pattern.slice(3)})$`, "s").test(found)
      : pattern === "*" || pattern === found;
    if (!fits) throw differs();
  } else if (Array.isArray(pattern)) {
    if (!Array.isArray(found) || found.length !== pattern.length) throw differs();
    pattern.forEach((item, index) => compare(`${at}[${index}]`, item, found[index]));
  } else if (typeof pattern === "object") {
    if (typeof found !== "object" || Array.isArray(found)) throw differs();
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
    const part = ["message", "next"].includes(name) && typeof field === "string" && problem[name]?.includes(field);
    if (!part) compare(`${at}.${name}`, field, problem[name]);
  }
}

/** Whether two values are the same, bytes and all. */
export function same(one, other) {
  const text = (value) => JSON.stringify(value, (_, part) => (part instanceof Uint8Array ? [...part] : part));
  return text(one) === text(other);
}

function short(value) {
  return JSON.stringify(value ?? null).slice(0, 1200);
}

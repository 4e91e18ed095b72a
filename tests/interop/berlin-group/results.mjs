// What was checked: a line for each failure, and one to be counted by at the end.
const results = [];

export function check(name, failed) {
  results.push(!failed);
  if (failed) console.log(`not ok: ${name}: ${failed}`);
}

/** Prints the count; gives the exit code. */
export function close() {
  const passed = results.filter(Boolean).length;
  console.log(`prism: ${passed} passed, ${results.length - passed} failed`);
  return passed === results.length ? 0 : 1;
}

// `check.mjs <where the sandbox says that it is, JSON>`: every operation of the banks on the Berlin Group's framework that
// its OpenAPI file knows is called through Prism, which tells what in request and answer is not as the file has it.
import { checkBec } from "./bec.mjs";
import { checkForeignBank } from "./foreign.mjs";
import { close } from "./results.mjs";
import { checkTietoevry } from "./tietoevry.mjs";

const { http, https, pki } = JSON.parse(process.argv[2]);
await Promise.all([checkTietoevry(http, pki), checkBec(http, https, pki), checkForeignBank(pki)]);
process.exitCode = close();

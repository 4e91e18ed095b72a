// Kind `signing`: sign and compare every field, verify it back, then break it and ask for the cause.

/** Signs with the platform's crypto and with the key in memory; both have to give the same bytes. */
export async function signing(girokit, vector, signerOf) {
  const { Certificate, PrivateKey, frame } = girokit;
  const keyId = vector.key_id ?? Certificate.fromPem(vector.certificate).keyId;
  if ((vector.algorithm ?? "rsa-sha256") !== "rsa-sha256") throw new Error("the algorithm is rsa-sha256");
  const { method, target, body } = vector.request;
  const request = { method, target, body: body ?? "", headers: [...vector.request.headers] };
  const framed = frame(request, vector.headers, keyId);
  const key = PrivateKey.fromPem(vector.key);
  const signature = await (await signerOf(vector.key))(framed.message);
  const header = framed.finish(signature);
  if (base64(key.sign(framed.message)) !== base64(signature)) throw new Error("the two signers do not agree");
  if (framed.digest) request.headers.push(["Digest", framed.digest]);
  request.headers.push(["Signature", header]);

  const found = {
    key_id: framed.keyId,
    digest: request.headers.find(([name]) => is(name, "digest"))?.[1].trim(),
    signing_string: framed.signingString,
    signature: base64(signature),
    header,
  };
  for (const [name, value] of Object.entries(vector.expect)) {
    if (!(name in found)) throw new Error(`expect.${name} is not a field that is compared`);
    if (found[name] !== value) throw new Error(`${name}: expected ${value}, found ${found[name]}`);
  }
  const verify = (request) =>
    vector.certificate ? girokit.verify(request, vector.certificate) : key.verify(request);
  const broken = (signature) => framed.finish(signature);
  holdsAndBreaks(girokit, verify, request, signed(header), signature, broken);
}

function holdsAndBreaks({ digest }, verify, request, names, signature, finish) {
  const hashed = request.headers.some(([name]) => is(name, "digest"));
  // A body that nobody hashed is no fault of the signature.
  const causes = (request) => verify(request).causes.filter(({ kind }) => hashed || kind !== "DigestMissing");
  const back = causes(request);
  if (back.length) throw new Error(`does not verify back: ${back[0].kind}, ${back[0].message}`);

  const first = (what, change, expected) => {
    const kind = causes({ ...request, ...change })[0]?.kind;
    if (kind !== expected) throw new Error(`after ${what} the first cause is ${kind}, not ${expected}`);
  };
  const headers = (edit) => ({ headers: request.headers.flatMap(edit) });
  if (hashed) first("a change of the body", { body: `${request.body} ` }, "DigestWrong");
  for (const name of names) {
    if (name === "(request-target)") {
      first("a change of the target", { target: `${request.target}changed` }, "SignedHeaderChanged");
      continue;
    }
    const isDigest = name === "digest";
    const changed = (value) => (isDigest ? digest("another") : `${value}0`);
    const other = headers(([found, value]) => [[found, is(found, name) ? changed(value) : value]]);
    first(`a change of ${name}`, other, isDigest ? "DigestWrong" : "SignedHeaderChanged");
    const gone = verify({ ...request, ...headers((pair) => (is(pair[0], name) ? [] : [pair])) }).causes[0]?.kind;
    const expected = isDigest ? "DigestMissing" : "SignedHeaderMissing";
    if (gone !== expected) throw new Error(`without ${name} the first cause is ${gone}, not ${expected}`);
  }
  const replace = (value) => headers((pair) => [is(pair[0], "signature") ? ["Signature", value] : pair]);
  const flipped = Uint8Array.from(signature);
  flipped[flipped.length - 1] ^= 1;
  first("a change of the signature", replace(finish(flipped)), "AnotherKey");
  first("damage to the header", replace('keyId="x"'), "SignatureUnreadable");
  first("the loss of the header", headers((pair) => (is(pair[0], "signature") ? [] : [pair])), "SignatureMissing");
}

/** The names that a header says are signed; the header may be wrapped (RFC 2047). */
function signed(header) {
  const wrapped = /^=\?utf-8\?B\?(.*)\?=$/.exec(header);
  const bytes = wrapped && Uint8Array.from(atob(wrapped[1]), (letter) => letter.charCodeAt(0));
  const text = bytes ? new TextDecoder().decode(bytes) : header;
  return /headers="([^"]*)"/.exec(text)[1].split(" ");
}

function is(name, other) {
  return name.toLowerCase() === other.toLowerCase();
}

function base64(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

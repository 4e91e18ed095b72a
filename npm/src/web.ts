import { setPlatform } from "./platform.js";
import { badKey, cryptoKeySigner, importKey } from "./signer.js";

/** What a page may not set itself (Fetch Standard, "forbidden request-header"), as far as a bank could ask for it. */
const FORBIDDEN = /^(accept-charset|accept-encoding|connection|cookie|date|host|origin|referer|te|trailer|via)$/i;

setPlatform({
  signer(key) {
    if (key instanceof CryptoKey) return cryptoKeySigner(key);
    if (typeof key !== "string") throw badKey("in a browser a key is a CryptoKey, PEM text or a function that signs");
    const loaded = importKey(key).then(cryptoKeySigner);
    // A key that cannot be read is told to whoever signs with it.
    loaded.catch(() => {});
    return async (message) => (await loaded)(message);
  },
  tls: () => Promise.reject(badKey("a browser takes client certificates from the system, not from a page")),
  forbidden: FORBIDDEN,
});

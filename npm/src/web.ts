import { setPlatform } from "./platform.js";
import { isPage, runtimeTls } from "./runtime.js";
import { badKey, cryptoKeySigner, importKey } from "./signer.js";

setPlatform({
  signer(key) {
    if (key instanceof CryptoKey) return cryptoKeySigner(key);
    if (typeof key !== "string") throw badKey("here a key is a CryptoKey, PEM text or a function that signs");
    const loaded = importKey(key).then(cryptoKeySigner);
    // A key that cannot be read is reported to whoever signs with it.
    loaded.catch(() => {});
    return async (message) => (await loaded)(message);
  },
  async tls(tls) {
    const options = runtimeTls(tls);
    if (options) return options;
    throw badKey(
      isPage()
        ? "a browser takes client certificates from the system, not from a page"
        : "this runtime has no way to give `fetch` a client certificate: give a `fetch` that has one, such as the fetcher of an mTLS binding",
    );
  },
  isPage: isPage(),
});

package io.girokit

import io.girokit.model.ErrorKind
import io.girokit.model.Step
import java.security.GeneralSecurityException
import java.security.KeyFactory
import java.security.KeyStore
import java.security.PrivateKey as JcaKey
import java.security.Provider
import java.security.Signature
import java.security.spec.PKCS8EncodedKeySpec
import java.util.Base64

/** Signs requests with a key that the core never sees. */
public fun interface Signer {
    /** The raw signature of [Step.Sign.message]: RSASSA-PKCS1-v1_5 with SHA-256. */
    public suspend fun sign(step: Step.Sign): ByteArray

    public companion object {
        /** Signs with a key of the platform: from a file, the Android Keystore, a PKCS#11 token. */
        public fun of(key: JcaKey, provider: Provider? = null): Signer = Signer { sign(key, it.message, provider) }

        /** Signs with a key of a key store. */
        public fun of(store: KeyStore, alias: String, password: CharArray? = null): Signer {
            val key = store.getKey(alias, password) as? JcaKey
                ?: throw failure(ErrorKind.INVALID_KEY, "key", "the key store holds no private key called `$alias`")
            return of(key, if (store.type.startsWith("PKCS11")) store.provider else null)
        }

        /** Signs with a key from PEM text, PKCS#8 or PKCS#1, that is read once. */
        public fun ofPem(pem: String): Signer = of(readPrivateKey(pem))
    }
}

/** RSASSA-PKCS1-v1_5 with SHA-256 by the platform. */
public fun sign(key: JcaKey, message: ByteArray, provider: Provider? = null): ByteArray {
    val signature =
        if (provider == null) Signature.getInstance("SHA256withRSA") else Signature.getInstance("SHA256withRSA", provider)
    signature.initSign(key)
    signature.update(message)
    return signature.sign()
}

/** Reads an RSA private key from PEM text: PKCS#8 (`BEGIN PRIVATE KEY`) or PKCS#1 (`BEGIN RSA PRIVATE KEY`). */
public fun readPrivateKey(pem: String): JcaKey {
    val pkcs8 = block(pem, "PRIVATE KEY") ?: block(pem, "RSA PRIVATE KEY")?.let(::asPkcs8)
        ?: throw failure(
            ErrorKind.INVALID_KEY,
            "key",
            "a key is PEM text with BEGIN PRIVATE KEY or BEGIN RSA PRIVATE KEY, not encrypted",
            "decrypt an encrypted key first: openssl pkey -in key.pem -out plain.pem",
        )
    try {
        return KeyFactory.getInstance("RSA").generatePrivate(PKCS8EncodedKeySpec(pkcs8))
    } catch (_: GeneralSecurityException) {
        throw failure(ErrorKind.INVALID_KEY, "key", "this is not an RSA private key")
    }
}

internal fun block(pem: String, label: String): ByteArray? {
    val text = pem.substringAfter("-----BEGIN $label-----", "").substringBefore("-----END $label-----", "")
    if (text.isBlank() || text.contains("ENCRYPTED")) return null
    return try {
        Base64.getMimeDecoder().decode(text)
    } catch (_: IllegalArgumentException) {
        null
    }
}

/** Java reads PKCS#8 only, which is PKCS#1 with the algorithm's name before it (RFC 5208, 5). */
private fun asPkcs8(pkcs1: ByteArray): ByteArray {
    val version = byteArrayOf(2, 1, 0)
    val rsaEncryption = byteArrayOf(0x30, 0x0d, 6, 9, 0x2a, 0x86.toByte(), 0x48, 0x86.toByte(), 0xf7.toByte(), 0x0d, 1, 1, 1, 5, 0)
    return element(0x30, version + rsaEncryption + element(4, pkcs1))
}

/** One DER element: tag, length, content. */
private fun element(tag: Int, content: ByteArray): ByteArray {
    val size = content.size
    val length = when {
        size < 0x80 -> byteArrayOf(size.toByte())
        size < 0x100 -> byteArrayOf(0x81.toByte(), size.toByte())
        size < 0x10000 -> byteArrayOf(0x82.toByte(), (size shr 8).toByte(), size.toByte())
        else -> byteArrayOf(0x83.toByte(), (size shr 16).toByte(), (size shr 8).toByte(), size.toByte())
    }
    return byteArrayOf(tag.toByte()) + length + content
}

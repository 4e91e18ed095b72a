package io.girokit

import io.girokit.model.CauseKind
import io.girokit.model.Header
import java.security.KeyStore
import java.security.Signature
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate
import java.util.Base64
import javax.security.auth.x500.X500Principal
import kotlinx.coroutines.runBlocking
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** Ours against java.security, both ways. */
internal class InteropTest {
    private val certificatePem = Sandbox.pem("tpp-qseal.pem")
    private val keyPem = Sandbox.pem("tpp-qseal.key.pem")
    private val own = Certificate.fromPem(certificatePem)
    private val javas = CertificateFactory.getInstance("X.509").generateCertificate(certificatePem.byteInputStream()) as X509Certificate
    private val body = """{"creditorName":"Blåbær & Sønn"}""".encodeToByteArray()
    private val headers = listOf(
        Header("Date", "Tue, 11 Mar 2025 09:41:07 GMT"),
        Header("X-Request-ID", "5f0c6d0e-52a5-4d0b-9b1c-2f7f3d1f8a60"),
        Header("TPP-Redirect-URI", "https://shop.example/back"),
    )
    private val names = listOf("(request-target)", "date", "digest", "x-request-id", "tpp-redirect-uri")

    @Test
    fun `Java verifies what the core signs`() {
        val framed = frame("POST", "/v1/payments/p?x=1", headers, body, names, own.keyId())
        val message = framed.signingString().encodeToByteArray()
        val signature = PrivateKey.fromPem(keyPem).sign(message, entropy())
        val verifier = Signature.getInstance("SHA256withRSA").apply { initVerify(javas.publicKey); update(message) }
        assertTrue(verifier.verify(signature))
        assertFalse(verifier.apply { update(message + 10) }.verify(signature))
    }

    @Test
    fun `the core verifies what Java signs`() {
        val framed = frame("POST", "/v1/payments/p?x=1", headers, body, names, own.keyId())
        val signature = sign(readPrivateKey(keyPem), framed.signingString().encodeToByteArray())
        val signed = headers + Header("Digest", framed.digest()!!) + Header("Signature", framed.finish(signature))
        val policy = Policy(keyIdOfCertificate = true, issuers = listOf(Certificate.fromPem(Sandbox.pem("ca.pem"))))
        assertTrue(verify("POST", "/v1/payments/p?x=1", signed, body, own, policy).accepted())
        val altered = verify("POST", "/v1/payments/p?x=1", signed, body + 32, own, policy)
        assertEquals(CauseKind.DIGEST_WRONG, altered.causes.first().kind)
        assertTrue(altered.explain().contains("altered"))
    }

    @Test
    fun `the certificate reads as Java reads it`() {
        assertEquals(javas.issuerX500Principal.getName(X500Principal.RFC2253), own.issuer())
        assertEquals(javas.serialNumber.toString(16).uppercase(), own.serial())
        assertEquals(Base64.getEncoder().encodeToString(javas.encoded), own.base64())
        assertEquals(javas.notAfter.time, own.validToMs())
        assertEquals("eseal", own.qcType())
    }

    @Test
    fun `a key of a key store signs as the same key from PEM does`() = runBlocking {
        val store = KeyStore.getInstance("PKCS12").apply { load(null, null) }
        store.setKeyEntry("seal", readPrivateKey(keyPem), "s".toCharArray(), arrayOf(javas))
        val step = io.girokit.model.Step.Sign("id", "key", "rsa-sha256", "text".encodeToByteArray())
        val one = Signer.of(store, "seal", "s".toCharArray()).sign(step)
        assertTrue(one.contentEquals(Signer.ofPem(keyPem).sign(step)))
    }
}

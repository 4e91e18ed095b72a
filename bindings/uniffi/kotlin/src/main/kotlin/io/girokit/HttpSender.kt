package io.girokit

import io.girokit.model.Header
import io.girokit.model.Request
import java.io.ByteArrayOutputStream
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodySubscriber
import java.net.http.HttpTimeoutException
import java.nio.ByteBuffer
import java.security.KeyStore
import java.security.PrivateKey as JcaKey
import java.security.cert.CertificateFactory
import java.security.cert.X509Certificate
import java.util.concurrent.CompletableFuture
import java.util.concurrent.CompletionStage
import java.util.concurrent.Flow
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManagerFactory
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import kotlin.time.toJavaDuration
import kotlinx.coroutines.future.await
import kotlinx.coroutines.withTimeoutOrNull

/** An HTTP response as a value. */
public class Response(
    /** HTTP status. */
    public val status: Int,
    /** Headers as received. */
    public val headers: List<Header>,
    /** The exact bytes of the body. */
    public val body: ByteArray,
)

/**
 * Performs HTTP requests. Redirects must not be followed. Whatever keeps the answer from being read is thrown as an
 * [java.io.IOException], as a [NotSentException] where the request certainly never left.
 */
public fun interface Sender {
    /** Sends a request as it is and returns the answer, whatever its status. */
    public suspend fun send(request: Request): Response
}

/** Sends over `java.net.http`. */
public class HttpSender(
    /** A client that does not follow redirects; see [HttpSender.client]. */
    private val client: HttpClient = client(),
    /** The longest time from sending a request to the last byte of its answer. */
    private val timeout: Duration = 60.seconds,
    /** The largest answer that is read, in bytes; one byte more is handed to the flow, which then refuses it. */
    private val largestAnswer: Int = 16 * 1024 * 1024,
) : Sender {
    override suspend fun send(request: Request): Response {
        val built = built(request)
        val response = withTimeoutOrNull(timeout) { client.sendAsync(built) { LimitedBody(largestAnswer) }.await() }
            ?: throw HttpTimeoutException("no complete answer within $timeout")
        val headers = response.headers().map().flatMap { (name, values) -> values.map { Header(name, it) } }
        return Response(response.statusCode(), headers, response.body())
    }

    /** What the client would refuse, an address or a header, is found before anything is sent. */
    private fun built(request: Request): HttpRequest = try {
        val body = if (request.body.isEmpty()) BodyPublishers.noBody() else BodyPublishers.ofByteArray(request.body)
        val builder = HttpRequest.newBuilder(URI.create(request.url)).method(request.method, body)
        request.headers.forEach { builder.header(it.name, it.value) }
        builder.build()
    } catch (wrong: IllegalArgumentException) {
        throw Unsendable(wrong)
    }

    public companion object {
        /** A client as girokit wants it: HTTP/1.1, and redirects are answers. */
        public fun client(tls: SSLContext? = null, connectTimeout: Duration = 20.seconds): HttpClient =
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout.toJavaDuration())
                .apply { tls?.let(::sslContext) }
                .build()

        /**
         * TLS with our own certificate (QWAC), and with another authority than the platform's where one is given.
         *
         * [authorities] and [certificate] are PEM text; [certificate] may hold the whole chain, our own first.
         */
        public fun tls(authorities: String? = null, certificate: String? = null, key: JcaKey? = null): SSLContext {
            val context = SSLContext.getInstance("TLS")
            context.init(
                if (certificate != null && key != null) identity(certificate, key) else null,
                authorities?.let(::trust),
                null,
            )
            return context
        }

        private fun trust(pem: String) = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm()).run {
            val store = emptyStore()
            certificates(pem).forEachIndexed { at, certificate -> store.setCertificateEntry("authority-$at", certificate) }
            init(store)
            trustManagers
        }

        private fun identity(pem: String, key: JcaKey) =
            KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm()).run {
                val store = emptyStore()
                store.setKeyEntry("own", key, CharArray(0), certificates(pem).toTypedArray())
                init(store, CharArray(0))
                keyManagers
            }

        private fun certificates(pem: String): List<X509Certificate> =
            CertificateFactory.getInstance("X.509").generateCertificates(pem.byteInputStream()).map { it as X509Certificate }

        private fun emptyStore(): KeyStore = KeyStore.getInstance("PKCS12").apply { load(null, null) }
    }
}

/** Collects a body up to a limit and one byte more; the rest is not read. */
private class LimitedBody(private val limit: Int) : BodySubscriber<ByteArray> {
    private val body = CompletableFuture<ByteArray>()
    private val kept = ByteArrayOutputStream()
    private lateinit var subscription: Flow.Subscription

    override fun getBody(): CompletionStage<ByteArray> = body

    override fun onSubscribe(subscription: Flow.Subscription) {
        this.subscription = subscription
        subscription.request(1)
    }

    override fun onNext(buffers: List<ByteBuffer>) {
        for (buffer in buffers) {
            val part = ByteArray(minOf(buffer.remaining(), limit + 1 - kept.size()))
            buffer.get(part)
            kept.write(part)
        }
        if (kept.size() <= limit) return subscription.request(1)
        subscription.cancel()
        onComplete()
    }

    override fun onError(failed: Throwable) {
        body.completeExceptionally(failed)
    }

    override fun onComplete() {
        body.complete(kept.toByteArray())
    }
}

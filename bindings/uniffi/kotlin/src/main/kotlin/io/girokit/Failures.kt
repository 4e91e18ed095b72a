package io.girokit

import java.io.FileNotFoundException
import java.io.IOException
import java.net.ConnectException
import java.net.NoRouteToHostException
import java.net.UnknownHostException
import java.net.http.HttpConnectTimeoutException
import java.nio.channels.UnresolvedAddressException
import java.nio.file.FileSystemException
import java.util.concurrent.CompletionException
import java.util.concurrent.ExecutionException
import java.util.concurrent.TimeoutException
import javax.net.ssl.SSLHandshakeException
import javax.net.ssl.SSLPeerUnverifiedException
import kotlin.coroutines.cancellation.CancellationException

/**
 * Thrown by a [Sender] of your own: the request certainly never left this machine, so that it may be sent again. A connection that
 * could not be made, a TLS handshake that failed. Where that is not certain, any other [IOException] is thrown.
 */
public class NotSentException(message: String, cause: Throwable? = null) : IOException(message, cause)

/** The request cannot be sent as things are, and nothing was: the cause is thrown to the caller of [drive]. */
internal class Unsendable(override val cause: Throwable) : Exception(cause)

/**
 * Whether a request that failed with this exception certainly never left this machine.
 *
 * So it is where no connection was made: refused, unknown name, no route, not made in time; the bank's certificate did not verify,
 * the TLS handshake failed; a proxy refused the way. Reading that timed out, a connection that was reset or ended, a bank that
 * refused our certificate (TLS 1.3 says so after the request): may have left.
 */
public fun neverLeft(failed: Throwable): Boolean = when (failed) {
    is NotSentException, is ConnectException, is NoRouteToHostException, is UnknownHostException -> true
    is UnresolvedAddressException, is HttpConnectTimeoutException, is SSLPeerUnverifiedException -> true
    // What the other side says may come after the handshake was done on this side, and with it the request.
    is SSLHandshakeException -> "Received fatal alert" !in failed.message.orEmpty()
    is CompletionException, is ExecutionException -> failed.cause?.let(::neverLeft) ?: false
    is IOException -> failed.message.orEmpty().startsWith("Tunnel failed")
    else -> false
}

/**
 * Whether this exception says that the transport failed, and not that a program is wrong: an [IOException] that is not about a
 * file, a time limit, a request that was cancelled.
 */
public fun isTransportFailure(failed: Throwable): Boolean = when (failed) {
    is FileNotFoundException, is FileSystemException -> false
    is IOException, is UnresolvedAddressException, is TimeoutException, is CancellationException -> true
    is CompletionException, is ExecutionException -> failed.cause?.let(::isTransportFailure) ?: false
    else -> false
}

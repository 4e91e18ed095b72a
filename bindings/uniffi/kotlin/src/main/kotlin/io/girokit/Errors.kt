package io.girokit

import io.girokit.model.BankAnswer
import io.girokit.model.Error
import io.girokit.model.ErrorKind
import io.girokit.model.Fault
import io.girokit.model.Retry

/** Everything the core says about what went wrong. */
public val GirokitException.error: Error
    get() = when (this) {
        is GirokitException.Failed -> error
    }

/** The stable, machine-readable kind. */
public val GirokitException.kind: ErrorKind get() = error.kind

/** Who has to act. */
public val GirokitException.fault: Fault get() = error.fault

/** Whether to try again. */
public val GirokitException.retry: Retry get() = error.retry

/** Path of the field, as the bank would name it. */
public val GirokitException.field: String? get() = error.field

/** What to do next. */
public val GirokitException.next: String? get() = error.next

/** The bank's own words, when it was the bank that refused. */
public val GirokitException.bank: BankAnswer? get() = error.bank

internal fun failure(kind: ErrorKind, field: String, message: String, next: String? = null): GirokitException =
    GirokitException.Failed(Error(kind, Fault.CALLER, Retry.NEVER, null, field, message, next, null))

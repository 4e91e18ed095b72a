"""What is raised when something goes wrong."""

from __future__ import annotations

from girokit import _native


class GirokitError(Exception):
    """Something went wrong: whose fault it is, which field, what would be right, and what to do next.

    No error holds a key, token, code, account number or national id.
    """

    def __init__(self, error: _native.Error) -> None:
        """Take the core's error."""
        super().__init__(str(error))
        self.error = error

    @classmethod
    def of(
        cls,
        kind: _native.ErrorKind,
        fault: _native.Fault,
        message: str,
        *,
        field: str | None = None,
        next: str | None = None,
    ) -> GirokitError:
        """Make an error for which nothing needs to be tried again."""
        return cls(_native.Error(kind, fault, _native.Retry.Never, None, field, message, next, None))

    @property
    def kind(self) -> _native.ErrorKind:
        """The stable kind of the error."""
        return self.error.kind

    @property
    def fault(self) -> _native.Fault:
        """Who has to act."""
        return self.error.fault

    @property
    def retry(self) -> _native.Retry:
        """Whether to try again."""
        return self.error.retry

    @property
    def retry_at_ms(self) -> int | None:
        """From when on a new try makes sense, as Unix time in milliseconds, where that is known."""
        return self.error.retry_at_ms

    @property
    def field(self) -> str | None:
        """Path of the field, as the bank would name it."""
        return self.error.field

    @property
    def next(self) -> str | None:
        """What to do next."""
        return self.error.next

    @property
    def bank(self) -> _native.BankAnswer | None:
        """The bank's own words, when it was the bank that refused."""
        return self.error.bank

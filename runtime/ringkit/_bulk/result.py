"""What a bulk call yields for each id. Made by `ringkit._bulk`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from ringkit._response import Response

T = TypeVar("T")


class BulkResult(Generic[T]):
    """What came of one id: a `value`, or an `error`.

    `value` is the typed result (None where the operation has none), `error` the exception that
    a call for this id alone would have raised, else None. `response` is the answer it came in.
    """

    __slots__ = ("error", "id", "response", "value")

    def __init__(
        self, of: str, value: T | None, error: RingkitError | None, response: Response[T]
    ) -> None:
        self.id = of
        self.value = value
        self.error = error
        self.response = response

    @property
    def ok(self) -> bool:
        """Whether it went well."""
        return self.error is None

    @property
    def status(self) -> int:
        """The HTTP status for this id."""
        return self.response.status_code

    def unwrap(self) -> T:
        """Return the value; raises the error if there is one."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]

    def __repr__(self) -> str:
        outcome = "ok" if self.error is None else repr(self.error)
        return f"<BulkResult {self.id}: {outcome}>"

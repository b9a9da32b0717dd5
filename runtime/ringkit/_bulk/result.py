"""`BulkResult`: the value or the error of one id of a bulk call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from ringkit._response import Response

T = TypeVar("T")


class BulkResult(Generic[T]):
    """The result for one id: a `value`, or an `error`.

    - `id`: the id, as text.
    - `value`: the typed result; None after an error, and where the operation returns nothing.
    - `error`: the exception that a call for this id alone would have raised, None on success.
    - `response`: the response for this id.
    """

    __slots__ = ("error", "id", "response", "value")

    def __init__(
        self, item_id: str, value: T | None, error: RingkitError | None, response: Response[T]
    ) -> None:
        self.id = item_id
        self.value = value
        self.error = error
        self.response = response

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return self.error is None

    @property
    def status(self) -> int:
        """The HTTP status for this id."""
        return self.response.status

    def unwrap(self) -> T:
        """Return the value, or raise the error if there is one."""
        if self.error is not None:
            raise self.error
        return self.value  # type: ignore[return-value]

    def __repr__(self) -> str:
        outcome = "ok" if self.error is None else repr(self.error)
        return f"<BulkResult {self.id}: {outcome}>"

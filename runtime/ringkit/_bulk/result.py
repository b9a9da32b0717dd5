"""`BulkResult`: the value or the error of one id of a bulk call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic, Literal, NoReturn, TypeAlias, TypeVar

from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from ringkit._response import Response

T = TypeVar("T")


class BulkSuccess(Generic[T]):
    """The result for one id, whose `ok` is true.

    - `id`: the id, as text.
    - `value`: the typed result; None where the operation returns nothing.
    - `error`: None.
    - `response`: the response for this id.
    """

    __slots__ = ("id", "response", "value")

    ok: ClassVar[Literal[True]] = True
    error: ClassVar[None] = None

    def __init__(self, item_id: str, value: T, response: Response[T]) -> None:
        self.id = item_id
        self.value = value
        self.response = response

    @property
    def status(self) -> int:
        """The HTTP status for this id."""
        return self.response.status

    def unwrap(self) -> T:
        """Return the value."""
        return self.value

    def __repr__(self) -> str:
        return f"<BulkSuccess {self.id}>"


class BulkFailure:
    """The error for one id; `ok` is false.

    - `id`: the id, as text.
    - `error`: the exception that a call for this id alone would have raised.
    - `value`: raises `error`.
    - `response`: the response for this id.
    """

    __slots__ = ("error", "id", "response")

    ok: ClassVar[Literal[False]] = False

    def __init__(self, item_id: str, error: RingkitError, response: Response[Any]) -> None:
        self.id = item_id
        self.error = error
        self.response = response

    @property
    def value(self) -> NoReturn:
        """There is none: reading it raises the error."""
        raise self.error

    @property
    def status(self) -> int:
        """The HTTP status for this id."""
        return self.response.status

    def unwrap(self) -> NoReturn:
        """Raise the error."""
        raise self.error

    def __repr__(self) -> str:
        return f"<BulkFailure {self.id}: {self.error!r}>"


#: The result for one id. `if result.ok:` tells which of the two it is.
BulkResult: TypeAlias = BulkSuccess[T] | BulkFailure

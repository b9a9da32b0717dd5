"""What to answer to a request. Used by the receivers and their adapters."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from ringkit._model import Model
    from ringkit.webhooks._request import Headers

_JSON: Final = ("Content-Type", "application/json")


class WebhookReply(NamedTuple):
    """An HTTP answer, and what the request brought.

    `event` is the typed notification (of a card: its action), None if the request brought none or
    one that came before. `refusal` says in a few words why a request was refused, for a log of
    your own; it is empty for a status of 200.
    """

    status: int
    headers: tuple[tuple[str, str], ...] = (_JSON,)
    body: bytes = b""
    event: Model | None = None
    refusal: str = ""

    def __repr__(self) -> str:
        # The headers may hold a token.
        return f"<WebhookReply {self.status}{': ' if self.refusal else ''}{self.refusal}>"


class Receiver(Protocol):
    """What the adapters need of a receiver."""

    max_body: int

    @property
    def awaits(self) -> bool:
        """Whether `handle` has to be called in an event loop."""
        ...

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return what to answer."""
        ...


def accepted(*headers: tuple[str, str], event: Any = None, body: bytes = b"") -> WebhookReply:
    """Return an answer of success. The platform wants a JSON content type even if it is empty."""
    return WebhookReply(HTTPStatus.OK, (_JSON, *headers), body, event)


def refused(status: HTTPStatus, refusal: str, *headers: tuple[str, str]) -> WebhookReply:
    """Return an answer of refusal. It tells the sender the status only."""
    return WebhookReply(status.value, (_JSON, *headers), refusal=refusal)

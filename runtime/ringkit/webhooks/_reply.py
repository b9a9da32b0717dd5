"""`WebhookReply`: the HTTP response to a request, as a receiver returns it to an adapter."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from ringkit._model import Model
    from ringkit.webhooks._parsing import Headers

_JSON: Final = ("Content-Type", "application/json")


class WebhookReply(NamedTuple):
    """The HTTP response to send, and the event of the request.

    `event` is the typed notification (the `CardAction` of a card), None if the request had none or
    repeats an earlier one or was not delivered. `refusal` says in a few words why a request was
    refused, for your log; it is empty if the status is 200.
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
    """What `asgi_app` and `wsgi_app` need of a receiver."""

    #: The largest body in bytes.
    max_body: int

    @property
    def is_async(self) -> bool:
        """Whether the handler is known to return awaitables."""
        ...

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request."""
        ...

    async def handle_async(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request, without blocking the event loop."""
        ...


def accepted(*headers: tuple[str, str], event: Any = None, body: bytes = b"") -> WebhookReply:
    """Return a response with status 200.

    The platform requires a JSON content type even if the body is empty (platform-facts.md, 9.4).
    """
    return WebhookReply(HTTPStatus.OK, (_JSON, *headers), body, event)


def refused(status: HTTPStatus, refusal: str, *headers: tuple[str, str]) -> WebhookReply:
    """Return an error response. The sender sees only the status, not the text of `refusal`."""
    return WebhookReply(status.value, (_JSON, *headers), refusal=refusal)


def too_large(limit: int) -> WebhookReply:
    """Return the response to a body of more than `limit` bytes, the rest of which is not read."""
    return refused(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"more than {limit:,} bytes", ("Connection", "close")
    )

"""`RawNotification`: a notification as it was received, as sinks store it."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from ringkit.notifications import decode_notification

if TYPE_CHECKING:
    from ringkit_api.events import Event

_MAX_ID_LENGTH: Final = 256


class RawNotification(NamedTuple):
    """A notification that a receiver has checked and not yet answered.

    `id` is the same for each repetition: the uuid of the notification; the SHA-256 of its body if
    it has a timestamp only, or a uuid that is no printable text; and empty if it has neither.
    `body` is the JSON text as it was received, `envelope` the object in it.
    """

    id: str
    body: bytes
    envelope: dict[str, Any]

    @property
    def event(self) -> Event:
        """The typed event; see `ringkit.notifications.decode_notification`."""
        return decode_notification(self.envelope)


class Sink(Protocol):
    """Stores notifications; a function or a coroutine function is one, too.

    A receiver waits for it before it answers. Whatever it raises makes the answer a 500, so that
    the platform repeats the notification. It is called by several threads or tasks at once.
    """

    def __call__(self, notification: RawNotification, /) -> object:
        """Store a notification for good, or return an awaitable that does."""
        ...


def identity(envelope: dict[str, Any], body: bytes) -> str:
    """Return what identifies a notification: its uuid, or its content if that has a timestamp."""
    uuid = envelope.get("uuid")
    if uuid and isinstance(uuid, str | int):
        text = str(uuid)
        # Brokers have it as a header or key, and refuse line ends and surrogates.
        usable = text.isprintable() and len(text) <= _MAX_ID_LENGTH
        return text if usable else sha256(body).hexdigest()
    return sha256(body).hexdigest() if envelope.get("timestamp") else ""

"""`Endpoint`: what the receivers of POST requests share."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from http import HTTPStatus
from typing import ClassVar, NoReturn

from ringkit._io.flow import Flow
from ringkit.webhooks._effects import answer, answer_async
from ringkit.webhooks._parsing import Headers, HeaderValues, header_values
from ringkit.webhooks._reply import WebhookReply, refused

_log = logging.getLogger("ringkit.webhooks")


class Endpoint(ABC):
    """Answers POST requests, blocking or in an event loop. It never raises."""

    #: What a request is called in the log.
    _kind: ClassVar[str]

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request. It never raises."""
        return answer(self._exchange(headers, body))

    async def handle_async(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request as `handle` does, without blocking the event loop.

        A coroutine function as a handler runs in this event loop, a plain function in a thread.
        """
        return await answer_async(self._exchange(headers, body))

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            f"a {type(self).__name__} cannot be pickled or copied, it holds a secret: make it in "
            "the process that serves it"
        )

    def _exchange(self, headers: Headers, body: bytes) -> Flow[WebhookReply]:
        try:
            return (yield from self._answer(header_values(headers), body))
        except Exception:
            _log.exception("error while handling a %s request", self._kind)
            return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "see the log")

    @abstractmethod
    def _answer(self, headers: HeaderValues, body: bytes) -> Flow[WebhookReply]:
        """Return the response to a request, whose headers have names in lower case."""

"""`CardReceiver`: receives what users submit in adaptive cards.

The platform posts it to the outbound webhook URL of the application, without a subscription, and
signs it with HMAC-SHA1 in `X-Glip-Signature` (platform-facts.md, 9.4 and 14).
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from http import HTTPStatus
from typing import Any

from ringkit._io.flow import Flow, perform
from ringkit._io.handlers import returns_awaitables
from ringkit._model import UNSET, Model, Unset, model
from ringkit._model.codec import decode_model
from ringkit.webhooks._effects import CallHandler
from ringkit.webhooks._endpoint import Endpoint
from ringkit.webhooks._parsing import (
    Headers,
    HeaderValues,
    NotAnObjectError,
    parse_object,
)
from ringkit.webhooks._receiver import DEFAULT_MAX_BODY
from ringkit.webhooks._reply import WebhookReply, accepted, refused, too_large
from ringkit.webhooks._signatures import encode_secrets, has_signature

_log = logging.getLogger("ringkit.webhooks")


@model
class CardUser(Model):
    """The user who submitted a card; `ext_id` is the id of the extension."""

    id: str | Unset = UNSET
    ext_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET


@model
class CardConversation(Model):
    """The chat that a card was posted to."""

    id: str | Unset = UNSET
    type: str | Unset = UNSET
    public: bool | Unset = UNSET
    name: str | Unset = UNSET


@model
class CardPost(Model):
    """The post that carries a card."""

    id: str | Unset = UNSET


@model
class CardReference(Model):
    """The card that was submitted."""

    id: str | Unset = UNSET


@model
class CardAction(Model):
    """A submitted card: `type` is `button_submit`, `data` is what the user entered.

    The published description does not cover this body; the fields are those of RingCentral's guide
    and of its add-ins (platform-facts.md, 9.4 and 14). Further members are in `extra`.
    """

    type: str | Unset = UNSET
    uuid: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    app_id: str | Unset = UNSET
    data: Any = UNSET
    user: CardUser | Unset = UNSET
    conversation: CardConversation | Unset = UNSET
    post: CardPost | Unset = UNSET
    card: CardReference | Unset = UNSET


class CardReceiver(Endpoint):
    """Checks and answers the submissions of adaptive cards.

    `secret` is the shared secret of the application, or a list of secrets while it is being
    changed; None accepts every sender. `handler`, a function or coroutine function, is called with
    each `CardAction` within the request, because the response may be a dialog: what it returns is
    awaited if it can be, and sent as JSON unless it is None. Whatever the handler raises is logged,
    and the response is an empty 200, which the platform requires. A body of more than `max_body`
    bytes is refused.
    """

    _kind = "card"

    def __init__(
        self,
        secret: str | Iterable[str] | None,
        handler: Callable[[CardAction], object] | None = None,
        *,
        max_body: int = DEFAULT_MAX_BODY,
    ) -> None:
        self._secrets = encode_secrets(secret)
        self._handler = handler
        self.max_body = max_body

    @property
    def is_async(self) -> bool:
        """Whether the handler is known to return awaitables."""
        return returns_awaitables(self._handler)

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request. It never raises.

        `headers` is a mapping or pairs, of texts or bytes; `body` is the raw body. The status is
        400 for a body that is not a JSON object, 401 and 403 for a missing and a wrong signature,
        and 413 for a body that is too large.

        What the handler returns is awaited in an event loop of its own, for at most 30 seconds. In
        an event loop call `handle_async` instead, because this method blocks it.
        """
        return super().handle(headers, body)

    def _answer(self, headers: HeaderValues, body: bytes) -> Flow[WebhookReply]:
        if len(body) > self.max_body:
            return too_large(self.max_body)
        given = headers.get("x-glip-signature", [])
        if self._secrets and not given:
            challenge = ("WWW-Authenticate", "X-Glip-Signature")
            return refused(HTTPStatus.UNAUTHORIZED, "no signature", challenge)
        if self._secrets and not has_signature(given, body, self._secrets):
            return refused(HTTPStatus.FORBIDDEN, "wrong signature")
        try:
            action = decode_model(CardAction, parse_object(body))
        except NotAnObjectError as error:
            return refused(HTTPStatus.BAD_REQUEST, str(error))
        dialog = yield from self._dialog(action)
        return accepted(event=action, body=dialog)

    def _dialog(self, action: CardAction) -> Flow[bytes]:
        """Return what the handler answers to a card as JSON, empty if it fails."""
        if self._handler is None:
            return b""
        outcome = yield from perform(CallHandler(self._handler, action))
        error: BaseException | None = outcome.error
        if error is None:
            try:
                return b"" if outcome.value is None else json.dumps(outcome.value).encode()
            except (TypeError, ValueError, RecursionError) as unserializable:
                error = unserializable
        _log.error("error in the handler of a card", exc_info=error)
        return b""

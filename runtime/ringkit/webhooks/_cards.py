"""The receiver of what people submit in adaptive cards. For users.

The platform posts it to the outbound address of the application, without a subscription, and
signs it: `X-Glip-Signature: sha1=<HMAC-SHA1 of the body>`.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import Any

from ringkit._model import UNSET, Model, Unset, model
from ringkit._model.codec import decode_model
from ringkit.webhooks._receiver import MAX_BODY, too_large
from ringkit.webhooks._reply import WebhookReply, accepted, refused
from ringkit.webhooks._request import Folded, Headers, NotAnObjectError, fold, parse_object
from ringkit.webhooks._signatures import is_signed, secrets_of

_log = logging.getLogger("ringkit.webhooks")


@model
class CardAction(Model):
    """A submitted card: `type` is `button_submit`, `data` what was entered.

    The description says nothing of this body; what else it has is in `extra` and `raw`.
    """

    type: str | Unset = UNSET
    data: Any = UNSET


class CardReceiver:
    """Checks and answers the submissions of adaptive cards.

    `secret` is the shared secret of the application (several while it is being changed); None
    accepts every sender and has to be said. `handler` gets each `CardAction` within the request,
    because the answer may be a dialog: what it returns, unless None, is answered as JSON. One that
    raises is logged and answered with an empty 200, as the platform wants.
    """

    def __init__(
        self,
        secret: str | Iterable[str] | None,
        handler: Callable[[CardAction], object] | None = None,
        *,
        max_body: int = MAX_BODY,
    ) -> None:
        self._secrets = secrets_of(secret)
        self._handler = handler
        self.max_body = max_body
        self.awaits = False

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return what to answer to a POST request; never raises, whatever was sent.

        400 is for what is no action, 401 and 403 for a missing and a wrong signature, 413 for too
        large a body.
        """
        try:
            return self._handle(fold(headers), body)
        except Exception:
            _log.exception("a card request could not be handled")
            return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "see the log")

    def _handle(self, headers: Folded, body: bytes) -> WebhookReply:
        if len(body) > self.max_body:
            return too_large(self.max_body)
        given = headers.get("x-glip-signature", [])
        if self._secrets and not given:
            challenge = ("WWW-Authenticate", "X-Glip-Signature")
            return refused(HTTPStatus.UNAUTHORIZED, "no signature", challenge)
        if self._secrets and not is_signed(given, body, self._secrets):
            return refused(HTTPStatus.FORBIDDEN, "wrong signature")
        try:
            action = decode_model(CardAction, parse_object(body))
        except NotAnObjectError as error:
            return refused(HTTPStatus.BAD_REQUEST, str(error))
        return accepted(event=action, body=self._answer(action))

    def _answer(self, action: CardAction) -> bytes:
        if self._handler is None:
            return b""
        try:
            dialog = self._handler(action)
            return b"" if dialog is None else json.dumps(dialog).encode()
        except Exception:
            _log.exception("the handler of a card failed")
            return b""

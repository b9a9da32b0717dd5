# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.pager_caller_info_request import PagerCallerInfoRequest


@model
class CreateInternalTextMessageRequest(Model):
    """A text for other extensions of the account.

    Attributes:
        from_: Extension that sends.
        reply_on: `id` of the message that is answered; `to` may then be left out.
        text: The text, at most 1,024 UTF-16 code units; an emoji counts as two.
        to: Extensions that receive it.
    """

    from_: PagerCallerInfoRequest | Unset = UNSET
    """Extension that sends."""
    reply_on: int | Unset = UNSET
    """`id` of the message that is answered; `to` may then be left out."""
    text: str
    """The text, at most 1,024 UTF-16 code units; an emoji counts as two."""
    to: list[PagerCallerInfoRequest] | Unset = UNSET
    """Extensions that receive it."""

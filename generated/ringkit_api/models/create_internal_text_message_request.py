# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.pager_caller_info_request import PagerCallerInfoRequest


@model
class CreateInternalTextMessageRequest(Model):
    """Create internal text message request."""

    from_: PagerCallerInfoRequest | Unset = UNSET
    reply_on: int | Unset = UNSET
    text: str
    to: list[PagerCallerInfoRequest] | Unset = UNSET

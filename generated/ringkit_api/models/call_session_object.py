# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.call_party import CallParty
    from ringkit_api.models.origin_info import OriginInfo


@model
class CallSessionObject(Model):
    """Call session object."""

    id: str
    origin: OriginInfo | Unset = UNSET
    voice_call_token: str | Unset = member(default=UNSET, secret=True)
    parties: list[CallParty] | Unset = UNSET
    creation_time: datetime | Unset = UNSET

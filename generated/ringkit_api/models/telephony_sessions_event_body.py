# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.origin_info import OriginInfo
    from ringkit_api.models.telephony_sessions_event_party_info import (
        TelephonySessionsEventPartyInfo,
    )


@model
class TelephonySessionsEventBody(Model):
    """Telephony sessions event body."""

    sequence: int | Unset = UNSET
    session_id: str | Unset = UNSET
    telephony_session_id: str | Unset = UNSET
    server_id: str | Unset = UNSET
    event_time: datetime | Unset = UNSET
    origin: OriginInfo | Unset = UNSET
    parties: list[TelephonySessionsEventPartyInfo] | Unset = UNSET
    account_id: str | Unset = UNSET
    extension_id: str | Unset = UNSET

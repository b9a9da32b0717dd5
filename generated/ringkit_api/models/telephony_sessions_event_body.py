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
    """Call that changed, with the sides that changed.

    Attributes:
        sequence: Number that grows with each notification; one that is lower is older.
        session_id: Identifier of the call as the call log has it.
        telephony_session_id: `id` of the call session, as call control takes it.
        server_id: Identifier of the server that carries the call.
        event_time: When the call began, in ISO 8601.
        origin: How the call came about.
        parties: Sides of the call that changed.
        account_id: `id` of the account.
        extension_id: `id` of the extension.
    """

    sequence: int | Unset = UNSET
    """Number that grows with each notification; one that is lower is older."""
    session_id: str | Unset = UNSET
    """Identifier of the call as the call log has it."""
    telephony_session_id: str | Unset = UNSET
    """`id` of the call session, as call control takes it."""
    server_id: str | Unset = UNSET
    """Identifier of the server that carries the call."""
    event_time: datetime | Unset = UNSET
    """When the call began, in ISO 8601."""
    origin: OriginInfo | Unset = UNSET
    """How the call came about."""
    parties: list[TelephonySessionsEventPartyInfo] | Unset = UNSET
    """Sides of the call that changed."""
    account_id: str | Unset = UNSET
    """`id` of the account."""
    extension_id: str | Unset = UNSET
    """`id` of the extension."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.aps_info import APSInfo


@model
class IncomingCallEvent(Model):
    """Incoming call event.

    Attributes:
        extension_id: `"~"` if left out.
    """

    aps: APSInfo | Unset = UNSET
    event: str | Unset = UNSET
    uuid: str | Unset = UNSET
    subscription_id: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    extension_id: str | Unset = UNSET
    action: str | Unset = UNSET
    session_id: str | Unset = UNSET
    server_id: str | Unset = UNSET
    from_: str | Unset = UNSET
    from_name: str | Unset = UNSET
    to: str | Unset = UNSET
    to_name: str | Unset = UNSET
    sid: str | Unset = UNSET
    to_url: str | Unset = UNSET
    srv_lvl: str | Unset = UNSET
    srv_lvl_ext: str | Unset = UNSET
    rec_url: str | Unset = UNSET
    pn_ttl: int | Unset = member("pn_ttl", default=UNSET)
    owner_id: str | Unset = UNSET

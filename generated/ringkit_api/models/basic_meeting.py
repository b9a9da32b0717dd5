# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.host import Host


@model
class BasicMeeting(Model):
    """Basic meeting."""

    id: str
    short_id: str
    bridge_id: str | Unset = UNSET
    start_time: datetime
    display_name: str
    host_info: Host

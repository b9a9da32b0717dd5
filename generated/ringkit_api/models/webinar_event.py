# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any


@model
class WebinarEvent(Model):
    """Webinar event."""

    uuid: str | Unset = UNSET
    event: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    subscription_id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
    body: dict[str, Any] | Unset = UNSET

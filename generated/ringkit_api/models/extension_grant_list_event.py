# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.extension_grant_list_event_body import ExtensionGrantListEventBody


@model
class ExtensionGrantListEvent(Model):
    """Extension grant list event."""

    uuid: str | Unset = UNSET
    event: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    subscription_id: str | Unset = UNSET
    body: ExtensionGrantListEventBody | Unset = UNSET
    owner_id: str | Unset = UNSET

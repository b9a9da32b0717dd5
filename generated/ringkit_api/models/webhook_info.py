# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


WebhookInfoStatus = Literal["Active", "Suspended", "Deleted"]


@model
class WebhookInfo(Model):
    """Webhook info.

    Attributes:
        uri: A URI.
    """

    id: str
    creator_id: str | Unset = UNSET
    group_ids: list[str] | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    uri: str | Unset = UNSET
    status: WebhookInfoStatus | Unset = UNSET

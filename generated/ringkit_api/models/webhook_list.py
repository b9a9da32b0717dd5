# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.webhook_info import WebhookInfo


@model
class WebhookList(Page["WebhookInfo"]):
    """Webhook list.

    Attributes:
        records: Incoming webhooks.
    """

    records: list[WebhookInfo] | Unset = UNSET
    """Incoming webhooks."""

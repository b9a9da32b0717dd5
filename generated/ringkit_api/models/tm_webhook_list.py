# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tm_webhook_info import TMWebhookInfo


@model
class TMWebhookList(Model):
    """Tm webhook list."""

    records: list[TMWebhookInfo] | Unset = UNSET

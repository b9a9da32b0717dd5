# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_queue_id_resource import CallQueueIdResource


@model
class CallQueueOverflowSettingsRequestResource(Model):
    """Call queue overflow settings request resource."""

    enabled: bool | Unset = UNSET
    items: list[CallQueueIdResource] | Unset = UNSET

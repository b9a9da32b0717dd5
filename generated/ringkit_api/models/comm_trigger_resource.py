# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTriggerTypeResource


@model
class CommTriggerResource(Model):
    """Comm trigger resource."""

    trigger_type: CommTriggerTypeResource

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTriggerTypeRequest


@model
class CommTriggerRequest(Model):
    """Comm trigger request."""

    trigger_type: CommTriggerTypeRequest

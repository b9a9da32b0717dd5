# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommStateConditionTypeResource


@model
class CommStateConditionRequest(Model):
    """Comm state condition request."""

    type: CommStateConditionTypeResource

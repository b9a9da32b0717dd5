# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommStateConditionTypeResource


@model
class CommStateConditionResource(Model):
    """Comm state condition resource."""

    type: CommStateConditionTypeResource

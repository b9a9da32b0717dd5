# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import CommInteractionConditionTypeResource


@model
class CommInteractionRuleConditionResource(Model):
    """Comm interaction rule condition resource."""

    type: CommInteractionConditionTypeResource

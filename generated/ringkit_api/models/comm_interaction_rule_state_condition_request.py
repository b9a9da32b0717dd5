# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_reference_state_resource import CommReferenceStateResource


@model
class CommInteractionRuleStateConditionRequest(Model):
    """Comm interaction rule state condition request."""

    type: Literal["State"]
    state: CommReferenceStateResource

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import CommScreeningResultTypeResource, CommScreeningTypeResource

if TYPE_CHECKING:
    from typing import Literal


@model
class CommScreeningActionResource(Model):
    """Comm screening action resource."""

    type: Literal["ScreeningAction"]
    screening: CommScreeningTypeResource
    enabled: bool | Unset = UNSET
    screening_result: CommScreeningResultTypeResource

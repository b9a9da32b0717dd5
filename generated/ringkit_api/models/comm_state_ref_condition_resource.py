# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_state_reference_resource import CommStateReferenceResource


@model
class CommStateRefConditionResource(Model):
    """Comm state ref condition resource."""

    type: Literal["State"]
    state: CommStateReferenceResource | Unset = UNSET

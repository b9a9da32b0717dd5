# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_from_resource import CommFromResource


@model
class CommInteractionRuleInteractionConditionResource(Model):
    """Comm interaction rule interaction condition resource."""

    type: Literal["Interaction"]
    from_: list[CommFromResource]
    to: list[str]

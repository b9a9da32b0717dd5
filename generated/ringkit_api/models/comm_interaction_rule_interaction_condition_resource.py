# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_from_resource import CommFromResource


@model
class CommInteractionRuleInteractionConditionResource(Model):
    """Calls of certain callers or to certain numbers.

    Attributes:
        type: Kind of the condition, the same for all of this class.
        from_: Callers, by number and name.
        to: Numbers of the user that were called, E.164.
    """

    type: Literal["Interaction"]
    """Kind of the condition, the same for all of this class."""
    from_: list[CommFromResource]
    """Callers, by number and name."""
    to: list[str]
    """Numbers of the user that were called, E.164."""

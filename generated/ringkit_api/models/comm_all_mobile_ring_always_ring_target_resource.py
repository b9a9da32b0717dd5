# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


@model
class CommAllMobileRingAlwaysRingTargetResource(Model):
    """Mobile applications of the user.

    Attributes:
        name: Name as people see it.
        type: Kind of the target, the same for all of this class.
        extension: User whose applications ring.
    """

    name: str
    """Name as people see it."""
    type: Literal["AllMobileRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | Unset = UNSET
    """User whose applications ring."""

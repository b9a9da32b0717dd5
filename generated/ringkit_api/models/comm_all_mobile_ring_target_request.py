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
class CommAllMobileRingTargetRequest(Model):
    """Mobile applications of the user.

    Attributes:
        type: Kind of the target, the same for all of this class.
        extension: User whose applications ring.
    """

    type: Literal["AllMobileRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | Unset = UNSET
    """User whose applications ring."""

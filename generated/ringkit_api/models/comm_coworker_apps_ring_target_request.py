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
class CommCoworkerAppsRingTargetRequest(Model):
    """Applications of a colleague.

    Attributes:
        name: Name of the target.
        type: Kind of the target, the same for all of this class.
        extension: The colleague.
    """

    name: str | Unset = UNSET
    """Name of the target."""
    type: Literal["CoworkerAppsRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource
    """The colleague."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


@model
class CommCoworkerRingTargetRequest(Model):
    """A colleague.

    Attributes:
        type: Kind of the target, the same for all of this class.
        extension: The colleague.
    """

    type: Literal["CoworkerRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource
    """The colleague."""

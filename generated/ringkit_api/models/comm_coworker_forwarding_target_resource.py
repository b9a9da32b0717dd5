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
class CommCoworkerForwardingTargetResource(Model):
    """A colleague.

    Attributes:
        extension: The colleague.
        type: Kind of the target, the same for all of this class.
    """

    extension: CommReferencedExtensionResource
    """The colleague."""
    type: Literal["CoworkerRingTarget"]
    """Kind of the target, the same for all of this class."""

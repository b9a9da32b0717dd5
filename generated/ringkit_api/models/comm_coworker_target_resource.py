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
class CommCoworkerTargetResource(Model):
    """Comm coworker target resource.

    Attributes:
        extension: Extension it belongs to.
    """

    extension: CommReferencedExtensionResource
    """Extension it belongs to."""
    type: Literal["CoworkerRingTarget"] | Unset = UNSET

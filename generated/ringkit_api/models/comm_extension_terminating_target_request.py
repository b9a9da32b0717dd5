# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model
from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


@model
class CommExtensionTerminatingTargetRequest(Model):
    """The call is forwarded to an extension.

    Attributes:
        type: Kind of the target, the same for all of this class.
        extension: The extension.
        dispatching_type: Whether this is for calls that have rung, or for calls that do not ring.
    """

    type: Literal["ExtensionTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource
    """The extension."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""

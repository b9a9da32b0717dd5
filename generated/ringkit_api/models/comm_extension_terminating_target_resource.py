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
class CommExtensionTerminatingTargetResource(Model):
    """Comm extension terminating target resource."""

    name: str
    type: Literal["ExtensionTerminatingTarget"]
    extension: CommReferencedExtensionResource
    dispatching_type: CommTerminatingTargetDispatchingTypeResource

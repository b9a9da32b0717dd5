# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_referenced_extension_resource import (
        CommReferencedExtensionResourceDict,
    )
    from ringkit_api.enumerations import CommTerminatingTargetDispatchingTypeResource
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


class CommExtensionTerminatingTargetRequestDict(TypedDict):
    """`CommExtensionTerminatingTargetRequest` as a dict."""

    type: Literal["ExtensionTerminatingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: CommReferencedExtensionResource | CommReferencedExtensionResourceDict
    """The extension."""
    dispatching_type: CommTerminatingTargetDispatchingTypeResource
    """Whether this is for calls that have rung, or for calls that do not ring."""

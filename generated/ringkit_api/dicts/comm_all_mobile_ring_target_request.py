# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_referenced_extension_resource import (
        CommReferencedExtensionResourceDict,
    )
    from ringkit_api.models.comm_referenced_extension_resource import (
        CommReferencedExtensionResource,
    )


class CommAllMobileRingTargetRequestDict(TypedDict):
    """`CommAllMobileRingTargetRequest` as a dict."""

    type: Literal["AllMobileRingTarget"]
    """Kind of the target, the same for all of this class."""
    extension: NotRequired[CommReferencedExtensionResource | CommReferencedExtensionResourceDict]
    """User whose applications ring."""

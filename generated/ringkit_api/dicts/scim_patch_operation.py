# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.scim_patch_operation import ScimPatchOperationOp


class ScimPatchOperationDict(TypedDict):
    """`ScimPatchOperation` as a dict."""

    op: ScimPatchOperationOp
    """Whether the value is added, replaced or removed."""
    path: NotRequired[str]
    """Attribute to change, such as `name.givenName`."""
    value: NotRequired[str]
    """The new value; left out to remove one."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.scim_patch_operation import ScimPatchOperationDict
    from ringkit_api.models.scim_patch_operation import ScimPatchOperation


class ScimUserPatchDict(TypedDict):
    """`ScimUserPatch` as a dict."""

    operations: Sequence[ScimPatchOperation | ScimPatchOperationDict]
    """The changes."""
    schemas: Sequence[Literal["urn:ietf:params:scim:api:messages:2.0:PatchOp"]]
    """Names of the SCIM schemas that the object follows."""

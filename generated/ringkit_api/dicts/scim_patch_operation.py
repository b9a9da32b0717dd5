# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.scim_patch_operation import ScimPatchOperationOp


class ScimPatchOperationDict(TypedDict):
    """`ScimPatchOperation` as a dict."""

    op: ScimPatchOperationOp
    path: NotRequired[str]
    value: NotRequired[str]

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_patch_operation import ScimPatchOperation


@model
class ScimUserPatch(Model):
    """Changes of a user, done in their order.

    Attributes:
        operations: The changes.
        schemas: Names of the SCIM schemas that the object follows.
    """

    operations: list[ScimPatchOperation] = member("Operations")
    """The changes."""
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:PatchOp"]]
    """Names of the SCIM schemas that the object follows."""

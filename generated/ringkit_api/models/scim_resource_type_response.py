# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_meta import ScimMeta
    from ringkit_api.models.scim_schema_extension import ScimSchemaExtension


@model
class ScimResourceTypeResponse(Model):
    """SCIM resource type response."""

    id: str | Unset = UNSET
    name: str
    endpoint: str
    description: str | Unset = UNSET
    schema: Literal["urn:ietf:params:scim:schemas:core:2.0:User"]
    schema_extensions: list[ScimSchemaExtension] | Unset = UNSET
    meta: ScimMeta | Unset = UNSET

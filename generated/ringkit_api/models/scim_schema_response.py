# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.scim_meta import ScimMeta
    from ringkit_api.models.scim_schema_attribute import ScimSchemaAttribute


@model
class ScimSchemaResponse(Model):
    """SCIM schema response."""

    id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    attributes: list[ScimSchemaAttribute] | Unset = UNSET
    meta: ScimMeta | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.scim_meta import ScimMeta
    from ringkit_api.models.scim_schema_attribute import ScimSchemaAttribute


@model
class ScimSchemaResponse(Model):
    """A schema.

    Attributes:
        id: Name of the schema, as `rc.api.scim.read_schema` takes it.
        name: Name as people see it.
        description: Text that says what it is for.
        attributes: Attributes that its records have.
        meta: Address of this description.
    """

    id: str
    """Name of the schema, as `rc.api.scim.read_schema` takes it."""
    name: str | Unset = UNSET
    """Name as people see it."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    attributes: list[ScimSchemaAttribute] | Unset = UNSET
    """Attributes that its records have."""
    meta: ScimMeta | Unset = UNSET
    """Address of this description."""

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
    """A kind of records.

    Attributes:
        id: Identifier, as other operations take it.
        name: Name as people see it.
        endpoint: Path under which its records are.
        description: Text that says what it is for.
        schema: Schema of its records.
        schema_extensions: Schemas that add attributes to it.
        meta: Address of this description.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    name: str
    """Name as people see it."""
    endpoint: str
    """Path under which its records are."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    schema: Literal["urn:ietf:params:scim:schemas:core:2.0:User"]
    """Schema of its records."""
    schema_extensions: list[ScimSchemaExtension] | Unset = UNSET
    """Schemas that add attributes to it."""
    meta: ScimMeta | Unset = UNSET
    """Address of this description."""

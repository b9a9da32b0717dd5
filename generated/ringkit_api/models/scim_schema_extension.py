# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimSchemaExtension(Model):
    """A schema that adds attributes to another.

    Attributes:
        schema: Name of the schema.
        required: Whether each record must have it. `false` if left out.
    """

    schema: Literal["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]
    """Name of the schema."""
    required: bool
    """Whether each record must have it."""

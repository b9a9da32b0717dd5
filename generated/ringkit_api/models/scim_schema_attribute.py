# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ScimSchemaAttributeType = Literal[
    "string", "boolean", "decimal", "integer", "dateTime", "reference", "complex"
]

ScimSchemaAttributeMutability = Literal["readOnly", "readWrite", "immutable", "writeOnly"]

ScimSchemaAttributeReturned = Literal["always", "never", "default", "request"]

ScimSchemaAttributeUniqueness = Literal["none", "server", "global"]


@model
class ScimSchemaAttribute(Model):
    """An attribute of a schema.

    Attributes:
        name: Name as people see it.
        type: Type of its values.
        sub_attributes: Attributes inside it, for complex ones.
        multi_valued: Whether it holds a list. `false` if left out.
        description: Text that says what it is for.
        required: Whether each record must have it. `false` if left out.
        canonical_values: Values that are usual.
        case_exact: Whether upper and lower case differ. `false` if left out.
        mutability: Whether it can be read and written.
        returned: When answers contain it.
        uniqueness: Whether two records may have the same value.
        reference_types: Kinds of what it refers to.
    """

    name: str
    """Name as people see it."""
    type: ScimSchemaAttributeType
    """Type of its values."""
    sub_attributes: list[ScimSchemaAttribute] | Unset = UNSET
    """Attributes inside it, for complex ones."""
    multi_valued: bool
    """Whether it holds a list."""
    description: str | Unset = UNSET
    """Text that says what it is for."""
    required: bool
    """Whether each record must have it."""
    canonical_values: list[str] | Unset = UNSET
    """Values that are usual."""
    case_exact: bool | Unset = UNSET
    """Whether upper and lower case differ."""
    mutability: ScimSchemaAttributeMutability
    """Whether it can be read and written."""
    returned: ScimSchemaAttributeReturned
    """When answers contain it."""
    uniqueness: ScimSchemaAttributeUniqueness
    """Whether two records may have the same value."""
    reference_types: list[str] | Unset = UNSET
    """Kinds of what it refers to."""

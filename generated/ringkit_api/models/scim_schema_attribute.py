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
    """SCIM schema attribute.

    Attributes:
        multi_valued: `false` if left out.
        required: `false` if left out.
        case_exact: `false` if left out.
    """

    name: str
    type: ScimSchemaAttributeType
    sub_attributes: list[ScimSchemaAttribute] | Unset = UNSET
    multi_valued: bool
    description: str | Unset = UNSET
    required: bool
    canonical_values: list[str] | Unset = UNSET
    case_exact: bool | Unset = UNSET
    mutability: ScimSchemaAttributeMutability
    returned: ScimSchemaAttributeReturned
    uniqueness: ScimSchemaAttributeUniqueness
    reference_types: list[str] | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

ScimErrorResponseScimType = Literal[
    "uniqueness",
    "tooMany",
    "mutability",
    "sensitive",
    "invalidSyntax",
    "invalidFilter",
    "invalidPath",
    "invalidValue",
    "invalidVers",
    "noTarget",
]


@model
class ScimErrorResponse(Model):
    """SCIM error response.

    Attributes:
        schemas: Names of the SCIM schemas that the object follows.
    """

    detail: str | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:Error"]] | Unset = UNSET
    """Names of the SCIM schemas that the object follows."""
    scim_type: ScimErrorResponseScimType | Unset = UNSET
    status: str | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_resource_type_response import ScimResourceTypeResponse


@model
class ScimResourceTypeSearchResponse(Page["ScimResourceTypeResponse"]):
    """The kinds of records.

    Attributes:
        resources: The kinds.
        items_per_page: Number of kinds in this answer.
        schemas: Names of the SCIM schemas that the object follows.
        start_index: Index of the first of them, counted from 1.
        total_results: Number of kinds.
    """

    resources: list[ScimResourceTypeResponse] | Unset = member("Resources", default=UNSET)
    """The kinds."""
    items_per_page: int | Unset = UNSET
    """Number of kinds in this answer."""
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]] | Unset = UNSET
    """Names of the SCIM schemas that the object follows."""
    start_index: int | Unset = UNSET
    """Index of the first of them, counted from 1."""
    total_results: int | Unset = UNSET
    """Number of kinds."""

    _records = "Resources"

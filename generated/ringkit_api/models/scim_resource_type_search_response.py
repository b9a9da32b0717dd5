# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_resource_type_response import ScimResourceTypeResponse


@model
class ScimResourceTypeSearchResponse(Page["ScimResourceTypeResponse"]):
    """SCIM resource type search response."""

    resources: list[ScimResourceTypeResponse] | Unset = member("Resources", default=UNSET)
    items_per_page: int | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]] | Unset = UNSET
    start_index: int | Unset = UNSET
    total_results: int | Unset = UNSET

    _records = "Resources"

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Page, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.scim_schema_response import ScimSchemaResponse


@model
class ScimSchemaSearchResponse(Page["ScimSchemaResponse"]):
    """SCIM schema search response."""

    resources: list[ScimSchemaResponse] | Unset = member("Resources", default=UNSET)
    items_per_page: int | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:ListResponse"]] | Unset = UNSET
    start_index: int | Unset = UNSET
    total_results: int | Unset = UNSET

    _records = "Resources"

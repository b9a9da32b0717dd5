# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimSearchRequest(Model):
    """SCIM search request."""

    count: int | Unset = UNSET
    filter: str | Unset = UNSET
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]] | Unset = UNSET
    start_index: int | Unset = UNSET

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class ScimSearchRequestDict(TypedDict):
    """`ScimSearchRequest` as a dict."""

    count: NotRequired[int]
    filter: NotRequired[str]
    schemas: NotRequired[Sequence[Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]]]
    start_index: NotRequired[int]

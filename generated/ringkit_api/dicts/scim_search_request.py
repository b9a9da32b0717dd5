# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class ScimSearchRequestDict(TypedDict):
    """`ScimSearchRequest` as a dict."""

    count: NotRequired[int]
    """Number of users to return at most."""
    filter: NotRequired[str]
    """Condition such as `userName eq "ann@example.com"`; only `userName` and `email` can be tested."""
    schemas: NotRequired[Sequence[Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]]]
    """Names of the SCIM schemas that the object follows."""
    start_index: NotRequired[int]
    """Index of the first user to return, counted from 1."""

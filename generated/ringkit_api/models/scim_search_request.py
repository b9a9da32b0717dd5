# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimSearchRequest(Model):
    """Which users to search for.

    Attributes:
        count: Number of users to return at most.
        filter: Condition such as `userName eq "ann@example.com"`; only `userName` and `email` can be
            tested.
        schemas: Names of the SCIM schemas that the object follows.
        start_index: Index of the first user to return, counted from 1.
    """

    count: int | Unset = UNSET
    """Number of users to return at most."""
    filter: str | Unset = UNSET
    """Condition such as `userName eq "ann@example.com"`; only `userName` and `email` can be tested."""
    schemas: list[Literal["urn:ietf:params:scim:api:messages:2.0:SearchRequest"]] | Unset = UNSET
    """Names of the SCIM schemas that the object follows."""
    start_index: int | Unset = UNSET
    """Index of the first user to return, counted from 1."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import CommReferenceStateIdResource


class CommReferenceStateResourceDict(TypedDict):
    """`CommReferenceStateResource` as a dict."""

    id: CommReferenceStateIdResource
    """The state, by which the rule is used."""

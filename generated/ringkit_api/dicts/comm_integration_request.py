# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import CommIntegrationType


class CommIntegrationRequestDict(TypedDict):
    """`CommIntegrationRequest` as a dict."""

    type: CommIntegrationType
    """The system."""

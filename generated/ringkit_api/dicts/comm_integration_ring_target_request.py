# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_integration_request import CommIntegrationRequestDict
    from ringkit_api.models.comm_integration_request import CommIntegrationRequest


class CommIntegrationRingTargetRequestDict(TypedDict):
    """`CommIntegrationRingTargetRequest` as a dict."""

    type: Literal["IntegrationRingTarget"]
    """Kind of the target, the same for all of this class."""
    integration: CommIntegrationRequest | CommIntegrationRequestDict
    """The other system."""

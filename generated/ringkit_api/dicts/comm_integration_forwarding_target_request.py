# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.dicts.comm_integration_request import CommIntegrationRequestDict
    from ringkit_api.models.comm_integration_request import CommIntegrationRequest


class CommIntegrationForwardingTargetRequestDict(TypedDict):
    """`CommIntegrationForwardingTargetRequest` as a dict."""

    name: NotRequired[str]
    """Name of the target."""
    type: Literal["IntegrationRingTarget"]
    """Kind of the target, the same for all of this class."""
    integration: CommIntegrationRequest | CommIntegrationRequestDict
    """The other system."""

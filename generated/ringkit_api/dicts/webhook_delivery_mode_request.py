# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class WebhookDeliveryModeRequestDict(TypedDict):
    """`WebhookDeliveryModeRequest` as a dict."""

    transport_type: Literal["WebHook"]
    address: str
    """A URI."""
    verification_token: NotRequired[str]
    """Write-only."""

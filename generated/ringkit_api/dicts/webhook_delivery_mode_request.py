# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import Literal


class WebhookDeliveryModeRequestDict(TypedDict):
    """`WebhookDeliveryModeRequest` as a dict."""

    transport_type: Literal["WebHook"]
    """How events are delivered."""
    address: str
    """Address that events are posted to; it must answer the validation request. A URI."""
    verification_token: NotRequired[str]
    """Secret that comes with each event as a header, so that the receiver knows the sender.
        Write-only."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, TypeAlias

    from ringkit._unset import Unset
    from ringkit_api.models.any_public_delivery_mode_request import AnyPublicDeliveryModeRequest
    from ringkit_api.models.mobile_delivery_mode_request import (
        MobileDeliveryModeRequestTransportType,
    )


class CreateSubscriptionRequestDict(TypedDict):
    """`CreateSubscriptionRequest` as a dict."""

    event_filters: Sequence[str]
    """Paths of the events, such as "/restapi/v1.0/account/~/extension/~/presence". At least 1 item;
        each at least 1 character."""
    expires_in: NotRequired[int]
    """Seconds until the subscription ends; a webhook may last 315360000, which is ten years. At least
        1."""
    delivery_mode: AnyPublicDeliveryModeRequest | AnyPublicDeliveryModeRequestDict
    """How events are delivered."""


class InternalDeliveryModeDict(TypedDict):
    """`InternalDeliveryMode` as a dict."""

    transport_type: Literal["Internal"]
    """How events are delivered."""
    config_name: str
    """Name of the configuration."""


class MobileDeliveryModeRequestDict(TypedDict):
    """`MobileDeliveryModeRequest` as a dict."""

    transport_type: MobileDeliveryModeRequestTransportType
    """How events are delivered."""
    certificate_name: str
    """Name of the push certificate."""
    registration_id: str | int | Unset
    """Token of the phone."""


class PubNubDeliveryModeRequestDict(TypedDict):
    """`PubNubDeliveryModeRequest` as a dict."""

    transport_type: Literal["PubNub"]
    """How events are delivered."""
    encryption: NotRequired[bool]
    """Whether events are encrypted; some filters force it. `false` if left out."""


class UpdateSubscriptionRequestDict(TypedDict):
    """`UpdateSubscriptionRequest` as a dict."""

    event_filters: Sequence[str]
    """Paths of the events; they replace the old ones. At least 1 item; each at least 1 character."""
    expires_in: NotRequired[int]
    """Seconds until the subscription ends, from now. At least 1."""


class WebhookDeliveryModeRequestDict(TypedDict):
    """`WebhookDeliveryModeRequest` as a dict."""

    transport_type: Literal["WebHook"]
    """How events are delivered."""
    address: str
    """Address that events are posted to; it must answer the validation request. A URI."""
    verification_token: NotRequired[str]
    """Secret that comes with each event as a header, so that the receiver knows the sender.
        Write-only."""


if TYPE_CHECKING:
    AnyPublicDeliveryModeRequestDict: TypeAlias = (
        WebhookDeliveryModeRequestDict
        | PubNubDeliveryModeRequestDict
        | MobileDeliveryModeRequestDict
        | InternalDeliveryModeDict
    )

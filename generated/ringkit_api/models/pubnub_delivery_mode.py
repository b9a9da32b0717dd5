# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PubNubDeliveryMode(Model):
    """Delivery by PubNub; deprecated.

    Attributes:
        transport_type: Way in which notifications are delivered.
        encryption: Whether events are encrypted. `false` if left out.
        address: Channel to subscribe to. Read-only.
        subscriber_key: Key to subscribe with. Read-only.
        secret_key: Secret of the channel. Read-only.
        encryption_algorithm: How events are encrypted. Read-only.
        encryption_key: Key to decrypt events with, Base64. Read-only.
    """

    transport_type: Literal["PubNub"]
    """Way in which notifications are delivered."""
    encryption: bool
    """Whether events are encrypted."""
    address: str
    """Channel to subscribe to."""
    subscriber_key: str
    """Key to subscribe with."""
    secret_key: str = member(secret=True)
    """Secret of the channel."""
    encryption_algorithm: Literal["AES"] | Unset = UNSET
    """How events are encrypted."""
    encryption_key: str | Unset = member(default=UNSET, secret=True)
    """Key to decrypt events with, Base64."""

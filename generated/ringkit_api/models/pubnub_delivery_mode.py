# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from typing import Literal


@model
class PubNubDeliveryMode(Model):
    """PubNub delivery mode.

    Attributes:
        encryption: `false` if left out.
        address: Read-only.
        subscriber_key: Read-only.
        secret_key: Read-only.
        encryption_algorithm: Read-only.
        encryption_key: Read-only.
    """

    transport_type: Literal["PubNub"]
    encryption: bool
    address: str
    subscriber_key: str
    secret_key: str = member(secret=True)
    encryption_algorithm: Literal["AES"] | Unset = UNSET
    encryption_key: str | Unset = member(default=UNSET, secret=True)

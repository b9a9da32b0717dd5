# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


@model
class CommImsPhoneNumberForwardingTargetResource(Model):
    """A number of a mobile network.

    Attributes:
        type: Kind of the target, the same for all of this class.
        destination: The number.
    """

    type: Literal["ImsPhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource
    """The number."""

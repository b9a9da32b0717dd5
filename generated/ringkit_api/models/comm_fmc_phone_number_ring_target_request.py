# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.comm_phone_number_resource import CommPhoneNumberResource


@model
class CommFmcPhoneNumberRingTargetRequest(Model):
    """A mobile number that is joined with the fixed line of the user.

    Attributes:
        type: Kind of the target, the same for all of this class.
        destination: The number.
    """

    type: Literal["FmcPhoneNumberRingTarget"]
    """Kind of the target, the same for all of this class."""
    destination: CommPhoneNumberResource
    """The number."""

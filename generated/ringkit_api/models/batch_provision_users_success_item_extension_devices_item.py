# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class BatchProvisionUsersSuccessItemExtensionDevicesItem(Model):
    """A phone of a new user.

    Attributes:
        id: Identifier of the new device.
        phone_number: Number of its line, E.164. At most 18 characters; matches `^\\+[1-9]\\d{1,14}$`.
    """

    id: str
    """Identifier of the new device."""
    phone_number: str
    """Number of its line, E.164."""

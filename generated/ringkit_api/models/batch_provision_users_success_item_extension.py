# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.batch_provision_users_success_item_extension_devices_item import (
        BatchProvisionUsersSuccessItemExtensionDevicesItem,
    )


@model
class BatchProvisionUsersSuccessItemExtension(Model):
    """A new user.

    Attributes:
        id: Identifier of the new extension.
        devices: Phones of the new user.
    """

    id: str
    """Identifier of the new extension."""
    devices: list[BatchProvisionUsersSuccessItemExtensionDevicesItem]
    """Phones of the new user."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal

    from ringkit_api.models.batch_provision_users_request_item_contact import (
        BatchProvisionUsersRequestItemContact,
    )
    from ringkit_api.models.batch_provision_users_request_item_cost_center import (
        BatchProvisionUsersRequestItemCostCenter,
    )
    from ringkit_api.models.batch_provision_users_request_item_devices_item import (
        BatchProvisionUsersRequestItemDevicesItem,
    )
    from ringkit_api.models.batch_provision_users_request_item_roles_item import (
        BatchProvisionUsersRequestItemRolesItem,
    )


@model
class BatchProvisionUsersRequestItem(Model):
    """A user to create, with number and phone.

    Attributes:
        extension_number: Short number; the next free one if left out. 1 to 8 characters; matches
            `^\\d{3,8}$`.
        status: First state of the user. `"Enabled"` if left out.
        contact: Name and addresses of the user.
        cost_center: Cost center that pays for the user.
        roles: Role of the user; not more than one. At most 1 item.
        devices: Phone of the user with its line and number; not more than one. At most 1 item.
    """

    extension_number: str | Unset = UNSET
    """Short number; the next free one if left out."""
    status: Literal["Enabled"]
    """First state of the user."""
    contact: BatchProvisionUsersRequestItemContact
    """Name and addresses of the user."""
    cost_center: BatchProvisionUsersRequestItemCostCenter | Unset = UNSET
    """Cost center that pays for the user."""
    roles: list[BatchProvisionUsersRequestItemRolesItem] | Unset = UNSET
    """Role of the user; not more than one."""
    devices: list[BatchProvisionUsersRequestItemDevicesItem] | Unset = UNSET
    """Phone of the user with its line and number; not more than one."""

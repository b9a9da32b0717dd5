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
    """Batch provision users request item.

    Attributes:
        extension_number: 1 to 8 characters; matches `^\\d{3,8}$`.
        status: `"Enabled"` if left out.
        roles: At most 1 item.
        devices: At most 1 item.
    """

    extension_number: str | Unset = UNSET
    status: Literal["Enabled"]
    contact: BatchProvisionUsersRequestItemContact
    cost_center: BatchProvisionUsersRequestItemCostCenter | Unset = UNSET
    roles: list[BatchProvisionUsersRequestItemRolesItem] | Unset = UNSET
    devices: list[BatchProvisionUsersRequestItemDevicesItem] | Unset = UNSET

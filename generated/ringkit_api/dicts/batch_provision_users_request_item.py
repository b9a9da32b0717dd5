# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from ringkit_api.dicts.batch_provision_users_request_item_contact import (
        BatchProvisionUsersRequestItemContactDict,
    )
    from ringkit_api.dicts.batch_provision_users_request_item_cost_center import (
        BatchProvisionUsersRequestItemCostCenterDict,
    )
    from ringkit_api.dicts.batch_provision_users_request_item_devices_item import (
        BatchProvisionUsersRequestItemDevicesItemDict,
    )
    from ringkit_api.dicts.batch_provision_users_request_item_roles_item import (
        BatchProvisionUsersRequestItemRolesItemDict,
    )
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


class BatchProvisionUsersRequestItemDict(TypedDict):
    """`BatchProvisionUsersRequestItem` as a dict."""

    extension_number: NotRequired[str]
    """Short number; the next free one if left out. 1 to 8 characters; matches `^\\d{3,8}$`."""
    status: Literal["Enabled"]
    """First state of the user. `"Enabled"` if left out."""
    contact: BatchProvisionUsersRequestItemContact | BatchProvisionUsersRequestItemContactDict
    """Name and addresses of the user."""
    cost_center: NotRequired[
        BatchProvisionUsersRequestItemCostCenter | BatchProvisionUsersRequestItemCostCenterDict
    ]
    """Cost center that pays for the user."""
    roles: NotRequired[
        Sequence[
            BatchProvisionUsersRequestItemRolesItem | BatchProvisionUsersRequestItemRolesItemDict
        ]
    ]
    """Role of the user; not more than one. At most 1 item."""
    devices: NotRequired[
        Sequence[
            BatchProvisionUsersRequestItemDevicesItem
            | BatchProvisionUsersRequestItemDevicesItemDict
        ]
    ]
    """Phone of the user with its line and number; not more than one. At most 1 item."""

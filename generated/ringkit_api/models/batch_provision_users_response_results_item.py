# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TypeAlias

    from ringkit_api.models.batch_provision_error_item import BatchProvisionErrorItem
    from ringkit_api.models.batch_provision_users_success_item import BatchProvisionUsersSuccessItem

    BatchProvisionUsersResponseResultsItem: TypeAlias = (
        BatchProvisionUsersSuccessItem | BatchProvisionErrorItem
    )
else:
    from ringkit._model.union import Union

    BatchProvisionUsersResponseResultsItem = Union(
        "BatchProvisionUsersResponseResultsItem",
        "BatchProvisionUsersSuccessItem",
        "BatchProvisionErrorItem",
    )

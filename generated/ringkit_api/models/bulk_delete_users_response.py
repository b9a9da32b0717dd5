# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_delete_users_response_records_item import (
        BulkDeleteUsersResponseRecordsItem,
    )


@model
class BulkDeleteUsersResponse(Model):
    """Result for each user.

    Attributes:
        records: One entry for each user of the request.
    """

    records: list[BulkDeleteUsersResponseRecordsItem]
    """One entry for each user of the request."""

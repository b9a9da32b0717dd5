# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.add_invitee_request import AddInviteeRequestDict
    from ringkit_api.dicts.bulk_update_invitees_request_updated_invitees_item import (
        BulkUpdateInviteesRequestUpdatedInviteesItemDict,
    )
    from ringkit_api.dicts.rcw_resource_id_model import RcwResourceIdModelDict
    from ringkit_api.models.add_invitee_request import AddInviteeRequest
    from ringkit_api.models.bulk_update_invitees_request_updated_invitees_item import (
        BulkUpdateInviteesRequestUpdatedInviteesItem,
    )
    from ringkit_api.models.rcw_resource_id_model import RcwResourceIdModel


class BulkUpdateInviteesRequestDict(TypedDict):
    """`BulkUpdateInviteesRequest` as a dict."""

    added_invitees: NotRequired[Sequence[AddInviteeRequest | AddInviteeRequestDict]]
    """People to invite."""
    updated_invitees: NotRequired[
        Sequence[
            BulkUpdateInviteesRequestUpdatedInviteesItem
            | BulkUpdateInviteesRequestUpdatedInviteesItemDict
        ]
    ]
    """Invitees to change, each with `id` and `role`."""
    deleted_invitees: NotRequired[Sequence[RcwResourceIdModel | RcwResourceIdModelDict]]
    """Invitees to delete, by `id`."""

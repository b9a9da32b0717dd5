# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.enumerations import RcwInviteeTypeEnum, RcwRoleEnum
    from ringkit_api.models.add_invitee_request import AddInviteeRequest
    from ringkit_api.models.bulk_update_invitees_request_updated_invitees_item import (
        BulkUpdateInviteesRequestUpdatedInviteesItem,
    )
    from ringkit_api.models.rcw_domain_user_model import (
        RcwDomainUserModel,
        RcwDomainUserModelDomain,
    )
    from ringkit_api.models.rcw_resource_id_model import RcwResourceIdModel


class AddInviteeRequestDict(TypedDict):
    """`AddInviteeRequest` as a dict."""

    first_name: NotRequired[str]
    """First name of the person. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name of the person. At most 64 characters."""
    email: NotRequired[str]
    """E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters."""
    job_title: NotRequired[str]
    """Position that other people see. At most 64 characters."""
    linked_user: NotRequired[RcwDomainUserModel | RcwDomainUserModelDict]
    """User to invite, in place of name and e-mail address."""
    role: RcwRoleEnum
    """Panelist or CoHost."""
    type: NotRequired[RcwInviteeTypeEnum]
    """Whether this is a person or a room."""
    send_invite: NotRequired[bool]
    """Whether an invitation is sent by e-mail; once true it stays so. `true` if left out."""


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


class BulkUpdateInviteesRequestUpdatedInviteesItemDict(TypedDict):
    """`BulkUpdateInviteesRequestUpdatedInviteesItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """The invitee, from `rc.api.invitees.list_invitees`. 1 to 20 characters."""
    first_name: NotRequired[str]
    """First name of the person. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name of the person. At most 64 characters."""
    email: NotRequired[str]
    """E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters."""
    job_title: NotRequired[str]
    """Position that other people see. At most 64 characters."""
    role: RcwRoleEnum
    """Panelist or CoHost."""
    type: NotRequired[RcwInviteeTypeEnum]
    """Whether this is a person or a room."""
    send_invite: NotRequired[bool]
    """Whether an invitation is sent by e-mail; once true it stays so. `true` if left out."""


class RcwDomainUserModelDict(TypedDict):
    """`RcwDomainUserModel` as a dict."""

    user_id: str | int | Unset
    """Identifier of the user; in the domain pbx the extension id. At most 256 characters."""
    account_id: str | int | Unset
    """Account of the user; in the domain pbx the account id. At most 256 characters."""
    domain: RcwDomainUserModelDomain
    """System of the two identifiers. `"pbx"` if left out."""


class RcwResourceIdModelDict(TypedDict):
    """`RcwResourceIdModel` as a dict."""

    id: NotRequired[str | int | Unset]
    """The invitee, from `rc.api.invitees.list_invitees`. 1 to 20 characters."""


class UpdateInviteeRequestDict(TypedDict):
    """`UpdateInviteeRequest` as a dict."""

    first_name: NotRequired[str]
    """First name of the person. At most 64 characters."""
    last_name: NotRequired[str]
    """Last name of the person. At most 64 characters."""
    email: NotRequired[str]
    """E-mail address that the invitation is sent to. An e-mail address; 1 to 256 characters."""
    job_title: NotRequired[str]
    """Position that other people see. At most 64 characters."""
    role: RcwRoleEnum
    """Panelist or CoHost."""
    type: NotRequired[RcwInviteeTypeEnum]
    """Whether this is a person or a room."""
    send_invite: NotRequired[bool]
    """Whether an invitation is sent by e-mail; once true it stays so. `true` if left out."""

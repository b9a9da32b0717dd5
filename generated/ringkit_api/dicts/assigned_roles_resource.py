# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.assigned_role_resource import AssignedRoleResourceDict
    from ringkit_api.models.assigned_role_resource import AssignedRoleResource


class AssignedRolesResourceDict(TypedDict):
    """`AssignedRolesResource` as a dict."""

    uri: NotRequired[str]
    """Address of this record on the platform. A URI."""
    records: NotRequired[Sequence[AssignedRoleResource | AssignedRoleResourceDict]]
    """The roles, all that the user is to have."""

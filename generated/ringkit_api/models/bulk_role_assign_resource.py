# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulkRoleAssignResource(Model):
    """Users who get a role and who lose it.

    Attributes:
        site_restricted: Whether the role is limited to the sites of the users.
        site_compatible: Whether the role can be limited to sites.
        uri: Address of this record on the platform. A URI.
        added_extension_ids: Users who get the role.
        removed_extension_ids: Users who lose the role.
    """

    site_restricted: bool | Unset = UNSET
    """Whether the role is limited to the sites of the users."""
    site_compatible: bool | Unset = UNSET
    """Whether the role can be limited to sites."""
    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    added_extension_ids: list[str] | Unset = UNSET
    """Users who get the role."""
    removed_extension_ids: list[str] | Unset = UNSET
    """Users who lose the role."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class Roles(Model):
    """A role of a user.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the role.
        auto_assigned: Whether the role is given without an administrator. `false` if left out.
        display_name: Name of the role.
        site_compatible: Whether the role can be limited to sites.
        site_restricted: Whether the role is limited to sites.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """Identifier of the role."""
    auto_assigned: bool | Unset = UNSET
    """Whether the role is given without an administrator."""
    display_name: str | Unset = UNSET
    """Name of the role."""
    site_compatible: bool | Unset = UNSET
    """Whether the role can be limited to sites."""
    site_restricted: bool | Unset = UNSET
    """Whether the role is limited to sites."""

# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DefaultUserRole(Model):
    """The role that new users get.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: `id` of the role.
        display_name: Name of the role. At most 128 characters; matches `^((?!(<|>|\\/|\\")).)*$`.
        site_compatible: Whether the role can be limited to sites.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str | Unset = UNSET
    """`id` of the role."""
    display_name: str | Unset = UNSET
    """Name of the role."""
    site_compatible: bool | Unset = UNSET
    """Whether the role can be limited to sites."""

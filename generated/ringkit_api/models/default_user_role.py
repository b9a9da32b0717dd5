# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DefaultUserRole(Model):
    """Default user role.

    Attributes:
        uri: A URI.
        display_name: At most 128 characters; matches `^((?!(<|>|\\/|\\")).)*$`.
    """

    uri: str | Unset = UNSET
    id: str | Unset = UNSET
    display_name: str | Unset = UNSET
    site_compatible: bool | Unset = UNSET

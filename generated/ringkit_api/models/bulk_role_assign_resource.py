# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BulkRoleAssignResource(Model):
    """Bulk role assign resource.

    Attributes:
        uri: A URI.
    """

    site_restricted: bool | Unset = UNSET
    site_compatible: bool | Unset = UNSET
    uri: str | Unset = UNSET
    added_extension_ids: list[str] | Unset = UNSET
    removed_extension_ids: list[str] | Unset = UNSET
